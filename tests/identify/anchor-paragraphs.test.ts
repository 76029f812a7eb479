import { expect, test } from 'vitest';
import { anchorParagraphs } from '../../src/identify/anchor-paragraphs.ts';

const paragraphs = ['夜校设在旧码头。', '每晚七点开课。', '学员自己带凳子。'];

test('each paragraph has an anchor of its own words, the same for good', () => {
  expect(anchorParagraphs(paragraphs)).toEqual(['sg5tbwf', 'br5fpvf', 'skm54px']);
});

test('a paragraph keeps its anchor when others come, go, move or change', () => {
  const [first, second, third] = anchorParagraphs(paragraphs);
  const changed = anchorParagraphs([
    '学员自己带凳子。',
    '新的一段。',
    '每晚七点开课。',
    '改过的一段',
  ]);
  expect(changed[0]).toBe(third);
  expect(changed[2]).toBe(second);
  expect(changed).not.toContain(first);
});

test('punctuation, width and spaces change no anchor', () => {
  expect(anchorParagraphs(['夜校 设在旧码头'])).toEqual(anchorParagraphs(['夜校设在旧码头。']));
});

test('equal paragraphs have different anchors, counted in their order', () => {
  const [one, two, three] = anchorParagraphs(['同上', '同上。', '同上']);
  expect([two, three]).toEqual([`${one}-2`, `${one}-3`]);
});

test('paragraphs without letters have anchors too', () => {
  expect(new Set(anchorParagraphs(['', '……', '※', '※'])).size).toBe(4);
});
