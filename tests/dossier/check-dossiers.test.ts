import { expect, test } from 'vitest';
import { checkArticleId } from '../../src/dossier/check-article-id.ts';
import { checkComponent } from '../../src/dossier/check-component.ts';
import { checkQuery } from '../../src/dossier/check-query.ts';
import { parseComponents } from '../../src/dossier/parse-components.ts';
import { ExpectedError } from '../../src/model/expected-error.ts';

const ledger: Parameters<typeof checkArticleId>[1] = new Map([
  ['0v2446msmp', { status: 'live', successors: [], headline: '夜校开课' }],
  ['0tm7thc0pk', { status: 'moved', successors: ['0v2446msmp'], headline: '老船长开讲' }],
  ['06948wqtxq', { status: 'gone', successors: [], headline: '巡堤三十里' }],
]);
const terms = {
  topic: ['技能竞赛', 'skills'],
  region: ['jiangsu/suzhou'],
  series: ['蹲点日记'],
  person: [],
};

function messageOf(check: () => void): string {
  try {
    check();
  } catch (error) {
    if (error instanceof ExpectedError) return error.message;
    throw error;
  }
  return 'accepted';
}

test('components are found with their lines, front matter counted', () => {
  const text =
    '---\ntitle: 一课\n---\n\n开头。\n\n<Article id="0v2446msmp" />\n\n说<Quote article="a" text="b" />话\n';
  expect(parseComponents(text)).toEqual([
    { name: 'Article', attributes: { id: '0v2446msmp' }, line: 7 },
    { name: 'Quote', attributes: { article: 'a', text: 'b' }, line: 9 },
  ]);
});

test('an unknown id is named with file, line and the nearest known one', () => {
  expect(messageOf(() => checkArticleId('0v2446msmq', ledger, 'a.mdx:7'))).toBe(
    'a.mdx:7: no article has the id "0v2446msmq". Did you mean "0v2446msmp", 夜校开课?',
  );
});

test('an article that was joined with another names its successor', () => {
  expect(messageOf(() => checkArticleId('0tm7thc0pk', ledger, 'a.mdx:7'))).toBe(
    'a.mdx:7: the article "0tm7thc0pk", 老船长开讲, was joined with another. Name "0v2446msmp" instead.',
  );
});

test('a withdrawn article is refused', () => {
  expect(messageOf(() => checkArticleId('06948wqtxq', ledger, 'a.mdx:7'))).toBe(
    'a.mdx:7: the article "06948wqtxq", 巡堤三十里, was withdrawn. Take it out of the dossier.',
  );
});

test('an unknown topic, place or series is named with the nearest known one', () => {
  expect(messageOf(() => checkQuery({ topic: '技能竟赛' }, terms, 'a.mdx:3'))).toBe(
    'a.mdx:3: no article has the topic "技能竟赛". Did you mean "技能竞赛"?',
  );
  expect(messageOf(() => checkQuery({ region: 'jiangsu/suzho' }, terms, 'a.mdx:3'))).toContain(
    'Did you mean "jiangsu/suzhou"?',
  );
  expect(messageOf(() => checkQuery({ topic: 'skills', series: '蹲点日记' }, terms, ''))).toBe(
    'accepted',
  );
});

test.each([
  ['<Articel id="x" />', 'a.mdx:1: there is no component <Articel>. Did you mean "Article"?'],
  ['<Article />', 'a.mdx:1: <Article> lacks "id"'],
  ['<Article ident="x" />', 'a.mdx:1: <Article> has no attribute "ident". There are: id.'],
  ['<Article id={make()} />', 'a.mdx:1: "id" of <Article> cannot be checked'],
  ['<Chart title="x" from="2024-13" />', 'a.mdx:1: a time of <Chart> is wrong'],
  ['<Event date="April" />', 'a.mdx:1: a time of <Event> is wrong'],
])('%s is refused', (text, message) => {
  const [use] = parseComponents(text);
  expect(messageOf(() => use && checkComponent(use, 'a.mdx'))).toContain(message);
});
