import { expect, test } from 'vitest';
import { summarizeArticle } from '../../src/collection/summarize-article.ts';

const empty = { lead: null, paragraphs: [], captions: [] };

function withText(text: string) {
  return { ...empty, paragraphs: [{ text, lines: [], anchor: 'x' }] };
}

test('a short text is its own summary', () => {
  expect(summarizeArticle(withText('井口的灯亮了。'))).toBe('井口的灯亮了。');
});

test('a lead comes before the text', () => {
  expect(summarizeArticle({ ...withText('正文。'), lead: '提要。' })).toBe('提要。');
});

test('a picture without text is summed up by its caption', () => {
  expect(summarizeArticle({ ...empty, captions: ['工人在检修设备。'] })).toBe('工人在检修设备。');
});

test('a long text is cut at its last clause', () => {
  expect(summarizeArticle(withText(`${'夜班'.repeat(50)}，${'早班'.repeat(50)}`))).toBe(
    `${'夜班'.repeat(50)}……`,
  );
});

test('a long text without a clause is cut between characters, never inside one', () => {
  const summary = summarizeArticle(withText(`a${'𠮷'.repeat(100)}`));
  expect(summary).toBe(`a${'𠮷'.repeat(59)}……`);
  expect(summary.isWellFormed()).toBe(true);
});

test('an article without any text has an empty summary', () => {
  expect(summarizeArticle(empty)).toBe('');
});
