import type { Atom } from '../lines/atom.ts';
import { measureFirstUnit } from '../lines/measure-first-unit.ts';
import { findOpening, type Opening } from '../people/find-opening.ts';
import { findSignOff } from '../people/find-sign-off.ts';
import { type ParsedByline, parseByline } from '../people/parse-byline.ts';
import { isWordCut } from '../text/is-word-cut.ts';
import { measureOrphan } from '../text/measure-orphan.ts';
import { furniture } from './furniture.ts';
import { columnLabels, labelEndings, leadLabels } from './labels.ts';
import {
  captionOpenings,
  dateOpenings,
  neverFirst,
  noticeHead,
  sentenceEnd,
  sentenceOpen,
  sentenceOpenings,
} from './openings.ts';

/** What can be seen of a line by itself. */
export interface Traits {
  atom: Atom;
  text: string;
  opening: Opening | undefined;
  byline: ParsedByline | undefined;
  /** A byline that says who took the picture. */
  credit: boolean;
  tip: boolean;
  /** 0 no label, 1 a made-up one, 2 a known one. */
  label: 0 | 1 | 2;
  note: boolean;
  /** A diary's date line; 2 where the weather stands in it. */
  diaryDate: 0 | 1 | 2;
  furniture: string | undefined;
  caption: boolean;
  /** Names in brackets and nothing else. */
  signOff: boolean;
  ended: boolean;
  open: boolean;
  startsClosed: boolean;
  /** 0 no, 1 with a date, 2 with words that begin a sentence of news. */
  startsSentence: 0 | 1 | 2;
  /** A full stop stands inside it. */
  stopInside: boolean;
  commas: number;
  /** How many small words of running text stand in it. */
  small: number;
  unbalanced: boolean;
  upright: boolean;
  /** What the line before ends with: a sentence, any mark; whether a word runs over the break. */
  afterEnd: boolean;
  afterMark: boolean;
  cutBefore: boolean;
  /** A word runs over into the next line, or the next line begins in mid-sentence. */
  cutAfter: boolean;
  orphanAfter: number;
  /** How much it looks as if it began in mid-sentence. */
  orphan: number;
  /** The spacing of the lines changes here, as it does between blocks of print. */
  newBlock: boolean;
  /** The line before is the headline of a notice. */
  underNotice: boolean;
  /** It stands between two lines of running text. */
  amidText: boolean;
  /** The width of what the next line begins with and cannot be parted. */
  nextUnit: number;
}

const frame = /^[【[［〔《■◆●▶▲★☆·\s]+|[】\]］〕》■◆●◀★☆·\s：:]+$/gu;
/** Only lines that say where something is to be had are furniture and have clauses. */
const address = /mail|邮箱|信箱|热线|电话|地址|社址|刊号|邮发|许可证|定价|印刷|订阅/iu;
const noteLine =
  /^[（(【](?:作者|本文作者|图片|图|文图|本文图片|来源|资料来源|原载|编辑|注|本栏目|据)[^）)】]{1,50}[）)】]$|^[（(](?:新华|新华社|中新|中新社|综合)[）)]$/u;
const diary =
  /^(?:\d{4}年)?\d{1,2}月\d{1,2}日[\s，,]*(?:星期[一二三四五六日天]|周[一二三四五六日])?[\s，,]*(?:[\p{Script=Han}]{0,3}[晴阴雨雪云风雾霾][\p{Script=Han}~转到，、\d℃]{0,10}|[\p{Script=Han}\s]{0,3}[晴阴雨雪云风雾霾][\p{Script=Han}\s，、]{0,10})?$/u;

/** Reads off an atom what it shows by itself and beside its neighbours. */
export function findTraits(atom: Atom, before: Atom | undefined, after: Atom | undefined): Traits {
  const { text } = atom;
  const short = text.length <= 80;
  const bare = text.replace(frame, '');
  const label = short ? labelLevel(bare, text) : 0;
  // `简　讯` looks like a name.
  const balanced = !short || isBalanced(text);
  // A bracket that is closed and not opened is the rest of names within a text.
  const byline = short && label < 2 && balanced ? parseByline(text) : undefined;
  const dated = short && diary.test(text);
  return {
    atom,
    text,
    opening: findOpening(text),
    byline,
    credit: byline?.marked === true && byline.byline.photographers.length > 0,
    tip: short && leadLabels.includes(bare),
    label,
    note: short && noteLine.test(text),
    diaryDate: !dated ? 0 : /[晴阴雨雪云风雾霾]/u.test(text) ? 2 : 1,
    furniture:
      text === ''
        ? 'no readable character'
        : text.length > 120 || (/[，。]/u.test(text) && !address.test(text))
          ? undefined
          : furniture.find(({ pattern }) => pattern.test(text))?.why,
    caption: captionOpenings.test(text),
    signOff: short && /^[（(].{2,60}[）)]$/u.test(text) && findSignOff(`。${text}`) !== undefined,
    ended: sentenceEnd.test(text),
    open: sentenceOpen.test(text),
    startsClosed: neverFirst.test(text),
    startsSentence: sentenceOpenings.test(text) ? 2 : dateOpenings.test(text) ? 1 : 0,
    stopInside: /[。；](?=.)/u.test(text),
    commas: short ? (text.match(/[，,]/gu)?.length ?? 0) : 9,
    small: short ? (text.match(/[了的着过把被就也都很又还这那他她我们]/gu)?.length ?? 0) : 9,
    unbalanced: !balanced,
    upright: [...text].length === 1 || /^\d{2}$/u.test(text),
    afterEnd: before === undefined || sentenceEnd.test(before.text),
    afterMark: before === undefined || /[^\p{L}\p{N}]$/u.test(before.text),
    cutBefore: before !== undefined && isWordCut(before.text, text),
    orphan: measureOrphan(text),
    newBlock: before !== undefined && after !== undefined && isNewBlock(before, atom, after),
    cutAfter: after !== undefined && isWordCut(text, after.text),
    orphanAfter: after === undefined ? 0 : measureOrphan(after.text),
    underNotice: before !== undefined && noticeHead.test(before.text),
    amidText: before !== undefined && after !== undefined && isText(before) && isText(after),
    nextUnit: after === undefined ? 1 : measureFirstUnit(after.text),
  };
}

/** A line longer than headlines are, or over with a full stop; no beginning of a news text. */
function isText({ text, width }: Atom): boolean {
  return (width > 45 || /[。；][”’）]?$/u.test(text)) && findOpening(text) === undefined;
}

function labelLevel(bare: string, text: string): 0 | 1 | 2 {
  if (columnLabels.includes(bare.replace(/\s/gu, ''))) return 2;
  if (bare.length > 14 || bare.length < 3 || /[，。！？、；：]/u.test(bare)) return 0;
  if (/[·・•|｜]/u.test(bare) && labelEndings.some((end) => bare.endsWith(end))) return 2;
  if (labelEndings.some((end) => bare.endsWith(end))) return 1;
  return /^[【[［〔■◆●★]/u.test(text) && bare.length <= 10 ? 1 : 0;
}

const pairs: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['（', '）'],
  ['(', ')'],
  ['《', '》'],
  ['「', '」'],
  ['【', '】'],
];

function isBalanced(text: string): boolean {
  return pairs.every(([open, close]) => text.split(open).length === text.split(close).length);
}

/** Lines of one block stand equally far apart; only a line that ends in a digit draws the next one near. */
function isNewBlock(before: Atom, atom: Atom, after: Atom): boolean {
  if (!atom.blankBefore) return false;
  const near = (upper: Atom, lower: Atom) =>
    !lower.blankBefore && !/[\x21-\x7e]$/u.test(upper.text);
  return near(atom, after) !== before.near;
}
