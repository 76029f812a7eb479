import { describe, expect, test } from 'vitest';
import { drawDice } from '../../../scripts/simulator/draw-dice.ts';
import { printByline } from '../../../scripts/simulator/dress/print-byline.ts';
import { parseCorpusPage } from '../../../scripts/simulator/parse-corpus-page.ts';
import { parseKnobSettings } from '../../../scripts/simulator/parse-knob-settings.ts';
import { seedRandom } from '../../../scripts/simulator/seed-random.ts';

const print = (fields: string, knobs = 'all=off', seed = 'byline', truncated = false) => {
  const text = `
paper: qiming
issued: 2023-05-01
page: "01"
articles:
  - { key: k1, kind: news, headline: 标题, paragraphs: [正文。], topics: [送清凉], ${fields} }`;
  const [article] = parseCorpusPage(text, 'page.yml').articles;
  if (article === undefined) throw new Error('expected an article');
  const dice = drawDice(seedRandom(seed), parseKnobSettings(knobs));
  return printByline(article, seedRandom(seed), dice, truncated);
};
const seeds = Array.from({ length: 60 }, (_, i) => `seed ${i}`);
const lines = (printed: ReturnType<typeof print>) => printed.lines.map((line) => line.text);

describe('printByline', () => {
  test('prints names inside the opening', () => {
    const printed = print(
      'opening: 本报讯, byline: { reporters: [甲一], correspondents: [乙一, 乙二] }',
    );
    expect(printed.opening).toMatch(/^本报讯 ?（记者甲一 通讯员乙一 乙二）$/u);
    expect(lines(printed)).toEqual([]);
  });

  test('prints a dateline with its place and day', () => {
    const dateline = 'dateline: { place: 北京, date: "04-11" }';
    const printed = print(`opening: 电头, ${dateline}, byline: { reporters: [甲一] }`);
    expect(printed.opening).toMatch(/^本报北京4月11日电 ?（记者甲一）$/u);
  });

  test('prints names on a line of their own', () => {
    const printed = print(
      'opening: none, byline: { reporters: [甲一, 甲二], correspondents: [乙一] }',
    );
    expect(printed.opening).toBe('');
    expect(lines(printed).join('')).toMatch(/^[□■● ]*本报记者 甲一 甲二 +(本报)?通讯员 乙一$/u);
  });

  test('lets the first name slip before its label', () => {
    const fields = 'opening: none, byline: { reporters: [甲一, 甲二], correspondents: [乙一] }';
    const seen = seeds.map((seed) =>
      lines(print(fields, 'all=off,byline-scrambled=on', seed)).join(''),
    );
    expect(seen.some((line) => /甲一 本报 ?记者 甲二/u.test(line))).toBe(true);
  });

  test('counts a bare name at the end as the author', () => {
    const fields = 'opening: 本报讯, byline: { correspondents: [乙一] }';
    const printed = seeds
      .map((seed) => print(fields, 'all=off,byline-at-end=on', seed))
      .find(({ closing }) => closing === '（乙一）');
    expect(printed?.byline).toMatchObject({ authors: ['乙一'], correspondents: [] });
  });

  test('knows no name that stands behind where an article breaks off', () => {
    const fields = 'opening: 本报讯, byline: { authors: [丙一] }';
    expect(print(fields).closing).toBe('（丙一）');
    const broken = print(fields, 'all=off', 'byline', true);
    expect(broken).toMatchObject({ closing: '', byline: { authors: [] } });
  });

  test('prints nothing where nobody signs', () => {
    const printed = print('opening: none');
    expect(printed).toMatchObject({ opening: '', closing: '', lines: [] });
  });
});
