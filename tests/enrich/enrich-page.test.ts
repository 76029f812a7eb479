import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { enrichPage } from '../../src/enrich/enrich-page.ts';
import { parseAuthority } from '../../src/enrich/parse-authority.ts';
import { facts } from '../../src/model/facts.ts';
import { cutArticleOf, pageWith } from './cut-article.ts';

const authority = parseAuthority(
  new Map(
    ['topics.yml', 'eras.yml'].map((name) => {
      const path = `content/authority/${name}`;
      return [path, readFileSync(path, 'utf8')];
    }),
  ),
);

test('an article gets its facts, each with the words that led to it', () => {
  const article = cutArticleOf({
    headline: '焊工比武 一缝定输赢',
    byline: {
      reporters: ['孟小禾'],
      correspondents: [],
      authors: [],
      photographers: [],
      agency: null,
    },
    text: ['本报讯（记者孟小禾）近日，全县焊工技能大赛决赛举行，60名选手参赛。'],
  });
  const [found] = enrichPage(pageWith([], '2023-05-04'), [article], authority);
  expect(found).toMatchObject({
    date: { value: '2023-05-04', precision: 'day', basis: 'issue', evidence: '2023-05-04' },
    topics: [{ name: '技能竞赛', slug: 'skills-contests' }],
    people: [{ name: '孟小禾', role: 'reporter', office: null, evidence: ['记者孟小禾'] }],
  });
  expect(facts.parse(found)).toEqual(found);
});

test('a page without articles has no facts', () => {
  expect(enrichPage(pageWith([]), [], authority)).toEqual([]);
});

test('an empty article has no facts but an unknown date', () => {
  expect(enrichPage(pageWith([]), [cutArticleOf()], authority)).toEqual([
    {
      date: { value: null, precision: 'unknown', basis: 'text', evidence: '' },
      regions: [],
      topics: [],
      people: [],
      organisations: [],
    },
  ]);
});
