import { expect, test } from 'vitest';
import { checkText } from '../../src/dossier/check-text.ts';

const matter = 'title: 一课\nsummary: 一句话。\npublished: 2025-01-20\n';
const check = (text: string) => () => checkText(text, 'content/dossiers/a.mdx');

test('a dossier with front matter and MDX is taken', () => {
  expect(check(`---\n${matter}---\n\n文字 <Article id="x" /> {1 + 1}\n`)).not.toThrow();
});

test.each([
  ['只有文字。\n', 'a.mdx:1: the dossier has no front matter: expected title, summary and'],
  ['', 'a.mdx:1: the dossier has no front matter'],
  ['---\ntitle: [\n---\n', 'a.mdx:2: this is no YAML: found'],
  [`---\n${matter}titel: 二\n---\n`, 'a.mdx:5: unknown field "titel". Did you mean "title"?'],
  ['---\ntitle: 一课\npublished: 2025-01-20\n---\n', 'a.mdx:2: "summary" is missing or wrong'],
  [
    `---\n${matter.replace('2025-01-20', '2025-13-20')}---\n`,
    'a.mdx:4: "published" is missing or wrong: found Invalid ISO date.',
  ],
  [
    `---\n${matter}---\n\n一段。\n\n<Article id="x"\n`,
    'a.mdx:10: this is no MDX: found Unexpected end of file',
  ],
  [`---\n${matter}---\n\n{1 +\n`, 'a.mdx:8: this is no MDX: found Unexpected end of file'],
])('%j is refused by line', (text, message) => {
  expect(check(text)).toThrow(message);
});
