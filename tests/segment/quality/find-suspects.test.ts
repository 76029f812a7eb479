import { expect, it } from 'vitest';
import { findSuspects } from '../../../src/segment/quality/find-suspects.ts';
import { cutWords } from '../../../src/segment/text/words.ts';

const suspectsOf = (text: string, known: string[] = []) =>
  findSuspects([{ text, line: 7, words: cutWords(text) }], new Set(known)).map((s) => [
    s.text,
    s.suggestion,
    s.line,
  ]);

it('lists a word that stands twice, and not what is usually said twice', () => {
  expect(suspectsOf('焊工夜校夜校下周开课。')).toEqual([['夜校夜校', '夜校', 7]]);
  expect(suspectsOf('大家再研究研究。')).toEqual([]);
  expect(suspectsOf('问题一条一条改，清单一项一项销。')).toEqual([]);
});

it('lists a character of the other script', () => {
  expect(suspectsOf('为焊工打造和諧的家。')).toEqual([['和諧', '和谐', 7]]);
});

it('lists a character that makes no word where its double would make one of the page', () => {
  expect(suspectsOf('这位匠入教了三十年。', ['匠人'])).toEqual([['匠入', '匠人', 7]]);
  expect(suspectsOf('这位匠入教了三十年。')).toEqual([]);
});
