import type { Passage } from '../text/passage.ts';
import { weighMention } from './mention-weights.ts';
import { parseNumeral } from './parse-numeral.ts';
import type { YearClue } from './year-clue.ts';

const number = '(\\d{1,3}|[一二两三四五六七八九十百]{1,5})';
const thisYear = '今年(?:已经?|整整|正好|刚好|刚)?满?';
/** A year and how long ago that was, or how old someone born in it is now. */
const counts = [
  new RegExp(
    `((?:18|19|20)\\d{2})年[^。！？]{0,40}?(?:到今年|到现在|到今天|至今|迄今|距今|走过|如今)(?!已?连续)[^。！？\\d]{0,6}?${number}(?:周年|个年头|年)`,
    'gu',
  ),
  new RegExp(
    `((?:19|20)\\d{2})年[^。！？]{0,8}?(?:出生|生人|生)[^。！？]{0,16}?(?:今年|现年|，)${number}岁`,
    'gu',
  ),
  new RegExp(`今年${number}岁[^。！？]{0,16}?((?:19|20)\\d{2})年[^。！？]{0,6}?(?:出生|生)`, 'gu'),
  new RegExp(`((?:18|19|20)\\d{2})年[^。！？\\d]{0,30}?${thisYear}${number}(?:周岁|岁|周年)`, 'gu'),
  new RegExp(`((?:19|20)\\d{2})年[^。！？]{0,30}?${number}年后的今天`, 'gu'),
];
/** 至今两年 may be two years and some months. */
const rounded = /(?:到现在|到今天|至今|迄今|距今|如今)(?!整)[^整]{0,6}[^周]年$/u;
/** Years in a row, the first one counted: 自2022年开办，至今已连续三年. */
const inARow = new RegExp(
  `(20\\d{2})年[^。！？]{0,24}?(?:至今|如今|今年|已经?)(?:已经?|是)?连续[^。！？\\d]{0,4}?${number}(?:年|届)`,
  'gu',
);
/** A year to come and how far off it is: 2026年退休，还有两年. */
const toGo = new RegExp(`(20\\d{2})年[^。！？，]{0,8}，(?:只|还)(?:有|剩|差)${number}年`, 'gu');
const planYear = /“?十([三四五])五”?(?:规划)?(?:实施)?的?第([一二三四五])年/gu;
const planStarts: Readonly<Record<string, number>> = { 三: 2015, 四: 2020, 五: 2025 };

/** Years that can be counted out: `1922年成立，到今年整整100年`, `“十四五”规划第三年`. */
export function findCountedClues({ text, printed }: Passage): YearClue[] {
  const found: { year: number; start: number; length: number }[] = [];
  for (const pattern of counts) {
    for (const match of text.matchAll(pattern)) {
      const [words, a = '', b = ''] = match;
      const [year, count] =
        a.length === 4 ? [Number(a), parseNumeral(b)] : [Number(b), parseNumeral(a)];
      if (count === null) continue;
      found.push({ year: year + count, start: match.index, length: words.length });
    }
  }
  for (const match of text.matchAll(inARow)) {
    const [words, year = '', years = ''] = match;
    const count = parseNumeral(years);
    if (count === null) continue;
    found.push({ year: Number(year) + count - 1, start: match.index, length: words.length });
  }
  for (const match of text.matchAll(toGo)) {
    const [words, year = '', years = ''] = match;
    const count = parseNumeral(years);
    if (count === null) continue;
    found.push({ year: Number(year) - count, start: match.index, length: words.length });
  }
  for (const match of text.matchAll(planYear)) {
    const [words, plan = '', nth = ''] = match;
    const year = (planStarts[plan] ?? 0) + (parseNumeral(nth) ?? 0);
    found.push({ year, start: match.index, length: words.length });
  }
  return found.map(({ year, start, length }) => {
    const evidence = printed.slice(start, start + length);
    const kind = rounded.test(evidence) ? 'elapsed' : 'counted';
    return { kind, evidence, years: [year], weigh: (issue) => weighMention(kind, year, issue) };
  });
}
