import { expect, test } from 'vitest';
import { furniture } from '../../src/segment/cues/furniture.ts';
import { sayReason } from '../../src/words/say-reason.ts';

test('everything that the machine says of page furniture is said in Chinese too', () => {
  for (const { why } of furniture) expect(sayReason(why, 'zh')).toMatch(/\p{Script=Han}/u);
});

test('reasons with a part of their own keep it', () => {
  expect(sayReason('repeats line 12', 'zh')).toBe('与第 12 行重复');
  expect(sayReason('set apart by an editor: 读者来信', 'zh')).toBe('编辑移出：读者来信');
});

test('an English site and an unknown reason get it as it stands', () => {
  expect(sayReason('the imprint', 'en')).toBe('the imprint');
  expect(sayReason('of a later version', 'zh')).toBe('of a later version');
});
