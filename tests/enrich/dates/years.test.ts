import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { findDates } from '../../../src/enrich/dates/find-dates.ts';
import { findPassages } from '../../../src/enrich/text/find-passages.ts';
import { cutArticleOf, pageWith } from '../cut-article.ts';
import { readAuthority } from '../read-authority.ts';

const cases = z
  .array(z.strictObject({ year: z.int().nullable(), texts: z.array(z.string()).min(1) }))
  .parse(parse(readFileSync('tests/enrich/dates/years.yml', 'utf8')));
const { eras } = readAuthority();

function yearOf(texts: readonly string[]): number | null {
  const articles = texts.map((text) => cutArticleOf({ text: [text] }));
  const [date] = findDates(pageWith([], null), articles, articles.map(findPassages), eras);
  return date?.value == null ? null : Number(date.value.slice(0, 4));
}

test('the year of a short text without its page is found nine times in ten', () => {
  const right = cases.filter(({ year, texts }) => yearOf(texts) === year);
  expect(right.length / cases.length).toBeGreaterThanOrEqual(0.91);
});

test('no year is made up for a text that tells none', () => {
  const silent = cases.filter(({ year }) => year === null);
  expect(silent.map(({ texts }) => [yearOf(texts), texts])).toEqual(
    silent.map(({ texts }) => [null, texts]),
  );
});
