import { expect, test } from 'vitest';
import type { GoldArticle } from '../../scripts/evaluate/gold-page.ts';
import { formatLabels } from '../../scripts/simulator/label/format-labels.ts';
import { labelPage } from '../../scripts/simulator/label/label-page.ts';
import type { PrintedLine, Run } from '../../scripts/simulator/page/printed-line.ts';

const run = (article: string | null, role: Run['role'], text: string, start = true): Run => ({
  article,
  role,
  start,
  text,
});
const line = (...runs: Run[]): PrintedLine => ({ runs, tight: false });
const gold = (id: string): GoldArticle => ({
  id,
  kind: 'news',
  series: null,
  kicker: null,
  headline: '',
  subtitle: null,
  lead: null,
  byline: { reporters: [], correspondents: [], authors: [], photographers: [], agency: null },
  dateline: { place: null, date: null },
  paragraphs: [],
  subheads: [],
  captions: [],
  regions: [],
  topics: [],
});
const dress = (key: string) => ({
  key,
  gold: gold(key),
  label: [],
  heads: [],
  byline: [],
  body: [],
  box: [],
  captions: [],
});

const labelled = labelPage({
  name: 'page',
  layout: 'pdf',
  lines: [
    line(run('k2', 'headline', '后一篇的题')),
    line(),
    line(run('k1', 'body', '前一篇的正文。')),
    line(run('k1', 'headline', '前一篇的题'), run('k2', 'body', '后一篇的正文，')),
    line(run('k2', 'body', '还有一行。', false)),
    line(run(null, 'furniture', '广告')),
  ],
  dressed: [dress('k2'), dress('k1')],
  misreadings: [],
});

test('articles are named in the order in which their texts begin', () => {
  expect(labelled.gold.articles.map((article) => article.id)).toEqual(['a1', 'a2']);
});

test('every run of every line has its row', () => {
  expect(formatLabels(labelled.lines)).toBe(
    [
      'line_number\tarticle_id\trole\tstart',
      '1\ta2\theadline\t1',
      '3\ta1\tbody\t1',
      '4\ta1\theadline\t1',
      '4\ta2\tbody\t1',
      '5\ta2\tbody\t0',
      '6\t-\tfurniture\t1',
      '',
    ].join('\n'),
  );
});

test('lines of two articles are named, and what belongs to none says why', () => {
  expect(labelled.gold.mixed).toEqual([{ line: 4, articles: ['a1', 'a2'] }]);
  expect(labelled.pieces.at(-1)).toMatchObject({
    article: null,
    text: '广告',
    why: 'printed by the page for itself',
  });
});
