import { expect, test } from 'vitest';
import { readGrammar } from '../../scripts/simulator/grammar/read-grammar.ts';
import { makeArticles } from '../../scripts/simulator/make-articles.ts';
import { readyArticle } from '../../src/model/ready-article.ts';

const grammar = readGrammar('scripts/simulator/grammar');
const make = (seed: string, count: number) => [...makeArticles(grammar, { seed, count })];

test('ready-made articles fit the schema of a newsroom record', () => {
  for (const article of make('a', 200)) {
    const result = readyArticle.safeParse(article);
    expect(result.success, JSON.stringify(result.error?.issues)).toBe(true);
  }
});

test('the same seed makes the same articles, another seed others', () => {
  expect(make('a', 20)).toEqual(make('a', 20));
  expect(make('b', 20)).not.toEqual(make('a', 20));
});

test('no two articles are the same, and their dates go forward over the years', () => {
  const articles = make('c', 1000);
  const texts = articles.map((article) => [article.paragraphs, article.captions].join());
  expect(new Set(texts).size).toBe(1000);
  const dates = articles.map((article) => article.date ?? '');
  expect(dates.toSorted()).toEqual(dates);
  expect(new Set(dates.map((date) => date.slice(0, 4))).size).toBe(20);
});
