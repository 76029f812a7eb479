import { expect, it } from 'vitest';
import { splitNames } from '../../../src/segment/people/split-names.ts';

it('parts two names that the end of a line drew together', () => {
  expect(splitNames('周小启方远')).toEqual(['周小启', '方远']);
  expect(splitNames('周小启方远航')).toEqual(['周小启', '方远航']);
});

it('parts nothing else', () => {
  expect(splitNames('周小启')).toBeUndefined();
  expect(splitNames('旧食堂夜校')).toBeUndefined();
});
