import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { listArticles } from './list-articles.ts';
import { listPageKinds } from './list-page-kinds.ts';

const folder = inject('siteFolder');
const [article] = listArticles(inject('articles'));
const kinds = { ...listPageKinds(folder), article: `/a/${article?.id}/` };

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // How our writer spells what HTML leaves open; both ways are valid.
    'doctype-style': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attr-quotes': 'off',
    'no-trailing-whitespace': 'off',
    // Text stays as printed, quotation marks and all.
    'no-raw-characters': ['error', { relaxed: true }],
    // A list of suggestions is more than a <select> can show.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // A headline may be as long as its paper made it.
    'long-title': 'off',
  },
});

test.each(Object.entries(kinds))('%s is valid HTML', async (_kind, path) => {
  const file = `${folder}${path.endsWith('/') ? `${path}index.html` : path}`;
  const report = await validator.validateString(readFileSync(file, 'utf8'));
  const messages = report.results.flatMap(({ messages: found }) =>
    found.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
  expect(messages, file).toEqual([]);
});
