import { expect, it } from 'vitest';
import { findOpening } from '../../../src/segment/people/find-opening.ts';

it('reads the paper, the place, the day and the names that a news text opens with', () => {
  expect(findOpening('本报银川8月17日电（记者周启 方远）昨天')).toEqual({
    length: 19,
    byline: {
      reporters: ['周启', '方远'],
      correspondents: [],
      authors: [],
      photographers: [],
      agency: null,
    },
    agency: null,
    place: '银川',
    date: '08-17',
  });
});

it('reads an agency and leaves out a day that no calendar has', () => {
  expect(findOpening('新华社昆明8月32日电 昨天')).toMatchObject({
    agency: '新华社',
    place: '昆明',
    date: null,
  });
});

it('finds none in running text', () => {
  expect(findOpening('近日，本报讯息栏目收到来信。')).toBeUndefined();
});

it('reads a place that no day follows', () => {
  expect(findOpening('本报银川专电（记者周启）昨天')).toMatchObject({
    length: 12,
    byline: { reporters: ['周启'] },
    place: '银川',
    date: null,
  });
  expect(findOpening('本报银川讯 昨天')).toMatchObject({ place: '银川' });
  expect(findOpening('本报资讯台昨天开播。')).toBeUndefined();
});
