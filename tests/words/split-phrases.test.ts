import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitPhrases } from '../../src/words/split-phrases.ts';

test('a headline breaks between words, with marks and particles beside theirs', () => {
  expect(splitPhrases('码头夜校开课，师傅们的“第二课堂”')).toEqual([
    '码头',
    '夜校',
    '开课，',
    '师傅们的',
    '“第二',
    '课堂”',
  ]);
});

test('a number stays with what it counts', () => {
  expect(splitPhrases('走过20个月')).toEqual(['走过', '20个月']);
});

test('a straight quotation mark opens and closes by turns', () => {
  expect(splitPhrases('职工"培训"开班')).toEqual(['职工', '"培训"', '开班']);
});

test('no character is lost or moved, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(splitPhrases(text).join('')).toBe(text);
    }),
  );
});
