import { describe, expect, test } from 'vitest';
import { goldAsPrediction } from '../../scripts/evaluate/gold-as-prediction.ts';
import type { GoldArticle, GoldPage } from '../../scripts/evaluate/gold-page.ts';
import { scorePage } from '../../scripts/evaluate/score-page.ts';
import { sumUpScores } from '../../scripts/evaluate/sum-up-scores.ts';
import { makeFreshPages } from '../../scripts/simulator/make-fresh-pages.ts';
import { readMaterial } from '../../scripts/simulator/read-material.ts';

const nobody = { reporters: [], correspondents: [], authors: [], photographers: [], agency: null };
const article = (id: string, headline: string, paragraphs: string[]): GoldArticle => ({
  id,
  kind: 'news',
  series: null,
  kicker: null,
  headline,
  subtitle: null,
  lead: null,
  byline: nobody,
  dateline: { place: null, date: null },
  paragraphs,
  subheads: [],
  captions: [],
  regions: ['江苏省/苏州市'],
  topics: ['送清凉'],
  inferred_year: 2023,
});
const gold: GoldPage = {
  source: 'page',
  layout: 'pdf-wrapped',
  articles: [
    article('a1', '渡口添了一间歇脚屋', [
      '清晨五点，渡口的灯先亮了，等船的工人把保温桶放在长椅上。',
      '歇脚屋里有热水、药箱和一台充电柜，钥匙由三名值守职工轮流保管。',
    ]),
    article('a2', '夜校开课', ['夜校设在旧粮库里，三十名学员先学看图纸，再学量尺寸。']),
  ],
};
const source = gold.articles.map((a) => [a.headline, ...a.paragraphs].join('\n')).join('\n');
const pieces = [{ text: source }];
const perfect = goldAsPrediction(gold, pieces);
const figuresOf = (predicted: typeof perfect) => sumUpScores([scorePage(gold, predicted, source)]);

describe('scorePage', () => {
  test('gives a perfect machine 1 everywhere, and nothing lost or invented', () => {
    expect(figuresOf(perfect)).toEqual({
      articleF1: 1,
      headline: 1,
      heads: 1,
      body: 1,
      bodyExact: 1,
      paragraphs: 1,
      lead: 1,
      byline: 1,
      captions: 1,
      subheads: 1,
      regions: 1,
      topics: 1,
      year: 1,
      lost: 0,
      invented: 0,
    });
  });

  test('counts an article that was not found as 0 in every figure', () => {
    const figures = figuresOf({ ...perfect, articles: perfect.articles.slice(0, 1) });
    expect(figures).toMatchObject({ articleF1: 2 / 3, headline: 0.5, byline: 0.5, year: 0.5 });
  });

  test('counts an article that the page does not have against the articles only', () => {
    const spare = {
      ...article('a3', '别处的消息', ['这里的话哪一页都没有印过。']),
      date: { value: null },
    };
    const figures = figuresOf({ ...perfect, articles: [...perfect.articles, spare] });
    expect(figures).toMatchObject({ articleF1: 0.8, headline: 1, body: 1 });
  });

  test('forgives white space and full width, and nothing else', () => {
    const [first, second] = perfect.articles;
    if (first === undefined || second === undefined) throw new Error('expected two articles');
    const loose = { ...second, headline: '夜校 开课' };
    const wrong = { ...second, headline: '夜校开课了' };
    expect(figuresOf({ articles: [first, loose], pieces }).headline).toBe(1);
    expect(figuresOf({ articles: [first, wrong], pieces }).headline).toBe(0.5);
  });

  test('accepts another reading of the heads where the labels allow one', () => {
    const alternative_heads = [{ kicker: '夜校', headline: '开课', subtitle: null }];
    const allowing = { ...gold, articles: gold.articles.map((a) => ({ ...a, alternative_heads })) };
    const other = perfect.articles.map((a) => ({ ...a, kicker: '夜校', headline: '开课' }));
    const score = scorePage(allowing, { articles: other, pieces }, source);
    expect(sumUpScores([score])).toMatchObject({ headline: 1, heads: 1 });
  });

  test('counts every character that is lost and every one that is made up', () => {
    const figures = figuresOf({ ...perfect, pieces: [{ text: `${source.slice(4)}某某` }] });
    const characters = source.replace(/\s/gu, '').length;
    expect(figures.lost).toBeCloseTo(4 / characters, 10);
    expect(figures.invented).toBeCloseTo(2 / characters, 10);
  });

  test('finds nothing on a page without articles, and no fault with it', () => {
    const blank = { ...gold, articles: [] };
    const figures = sumUpScores([scorePage(blank, { articles: [], pieces: [] }, '')]);
    expect(figures).toMatchObject({ articleF1: 1, headline: null, lost: 0 });
  });
});

describe('simulated labels', () => {
  const material = readMaterial();
  const pages = [...makeFreshPages(material, { seed: 'measure', pages: 20, settings: {} })];

  test('score 1 against themselves', () => {
    const scores = pages.map((page) =>
      scorePage(page.gold, goldAsPrediction(page.gold, page.pieces), page.lines.join('\n')),
    );
    for (const [figure, value] of Object.entries(sumUpScores(scores))) {
      expect(value, figure).toBe(figure === 'lost' || figure === 'invented' ? 0 : 1);
    }
  });
});
