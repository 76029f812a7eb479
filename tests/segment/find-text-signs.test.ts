import { expect, test } from 'vitest';
import { findTextSigns } from '../../src/segment/people/find-text-signs.ts';

const nobody = { reporters: [], correspondents: [], authors: [], photographers: [], agency: null };

test('a text says who made it, and where and when it was sent', () => {
  expect(findTextSigns(['本报北京12月19日电（记者沈一川）昨日，夜班食堂开张。'], [])).toEqual({
    byline: { ...nobody, reporters: ['沈一川'] },
    dateline: { place: '北京', date: '12-19' },
  });
});

test('the names of pictures are read from their captions', () => {
  expect(findTextSigns([], ['职工在食堂领热饭。 本报通讯员 周启明 摄']).byline).toEqual({
    ...nobody,
    photographers: ['周启明'],
  });
});

test('a text that says nothing of it gives nobody and nothing', () => {
  expect(findTextSigns(['昨日，夜班食堂开张。'], [])).toEqual({
    byline: nobody,
    dateline: { place: null, date: null },
  });
  expect(findTextSigns([], [])).toEqual({ byline: nobody, dateline: { place: null, date: null } });
});
