import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { htmlRules } from './html-rules.ts';
import { listArticles } from './list-articles.ts';
import { listPageKinds } from './list-page-kinds.ts';

const folder = inject('siteFolder');
const [article] = listArticles(inject('articles'));
const kinds = { ...listPageKinds(folder), article: `/a/${article?.id}/` };

const validator = new HtmlValidate(htmlRules);

test.each(Object.entries(kinds))('%s is valid HTML', async (_kind, path) => {
  const file = `${folder}${path.endsWith('/') ? `${path}index.html` : path}`;
  const report = await validator.validateString(readFileSync(file, 'utf8'));
  const messages = report.results.flatMap(({ messages: found }) =>
    found.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
  expect(messages, file).toEqual([]);
});

test('the sample has a page of every kind', () => {
  expect(Object.keys(kinds)).toEqual(
    expect.arrayContaining([
      'the second page of a list',
      'articles without a day',
      'a source of ready-made articles',
    ]),
  );
});
