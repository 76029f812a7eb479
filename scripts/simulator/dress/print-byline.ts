import type { Byline } from '../../../src/model/byline.ts';
import type { CorpusArticle } from '../corpus-page.ts';
import type { Dice } from '../draw-dice.ts';
import { block } from '../page/block.ts';
import type { Block } from '../page/dressed-article.ts';
import type { Random } from '../seed-random.ts';
import { drawNameLabels, type NameLabels } from './draw-name-labels.ts';
import { printBylineLines } from './print-byline-lines.ts';
import { printDate } from './print-date.ts';

export interface PrintedByline {
  /** What the first paragraph opens with. */
  opening: string;
  /** What the last paragraph closes with. */
  closing: string;
  lines: Block[];
  /** The names as a reader of the print can know them. */
  byline: Byline;
}

/** Decides where the names of an article are printed, and prints them. */
export function printByline(
  article: CorpusArticle,
  random: Random,
  dice: Dice,
  truncated: boolean,
): PrintedByline {
  const lost = truncated && article.opening !== 'none' ? { authors: [] } : {};
  const silent = printsAgency(article) ? {} : { agency: null };
  const names = { ...article.byline, photographers: [], ...lost, ...silent };
  const labels = drawNameLabels(random.fork('labels'), dice);
  const inside = article.opening !== 'none';
  const signed = [...names.reporters, ...names.correspondents];
  const fits = signed.length > 0 && signed.length < 3 && !truncated;
  const atEnd = fits && article.kind !== 'diary' && dice.falls('byline-at-end', random);
  if (atEnd) return printAtEnd(article, random, names, labels);
  if (!inside) {
    const dateline = article.kind === 'diary' ? printDateline(article) : [];
    const lines = [...printBylineLines(names, labels, random, dice), ...dateline];
    return { opening: '', closing: '', lines, byline: names };
  }
  const opening = printOpening(article, random, insideNames(names, labels));
  const closing = names.authors.length > 0 ? `（${names.authors.join(' ')}）` : '';
  return { opening, closing, lines: [], byline: names };
}

/** A dateline and a line of reporters say whose they are; other forms do not. */
function printsAgency({ opening, byline }: CorpusArticle): boolean {
  return opening === '电头' || (opening === 'none' && byline.reporters.length > 0);
}

/** A bare name in brackets says nothing of its bearer's office: it counts as the author's. */
function printAtEnd(
  article: CorpusArticle,
  random: Random,
  names: Byline,
  labels: NameLabels,
): PrintedByline {
  const opening = article.opening === 'none' ? '' : printOpening(article, random, '');
  const bare = names.authors.length === 0 && random.chance(0.5);
  const signed = [...names.reporters, ...names.correspondents];
  const agency = article.opening === '电头' ? names.agency : null;
  const byline = bare
    ? { ...names, authors: signed, reporters: [], correspondents: [], agency }
    : { ...names, agency };
  const closing = bare ? `（${signed.join(' ')}）` : insideNames(names, labels);
  return { opening, closing, lines: [], byline };
}

function insideNames({ reporters, correspondents }: Byline, labels: NameLabels): string {
  const say = (label: string, names: string[]) =>
    names.length === 0 ? [] : [`${label}${labels.gap}${names.join(labels.between)}`];
  const parts = [
    ...say(labels.reporter, reporters),
    ...say(labels.correspondent, correspondents),
  ].join(' ');
  return parts === '' ? '' : `（${parts}）`;
}

function printOpening({ opening, dateline, byline }: CorpusArticle, random: Random, names: string) {
  const gap = random.chance(0.6) ? ' ' : '';
  if (opening === '电头' && dateline !== null) {
    const paper = byline.agency ?? '本报';
    return `${paper}${dateline.place}${printDate(dateline.date)}电${gap}${names}${names === '' ? ' ' : ''}`;
  }
  return names === '' ? '本报讯 ' : `本报讯${gap}${names}`;
}

function printDateline({ dateline }: CorpusArticle): Block[] {
  if (dateline === null) return [];
  const weekday = '日一二三四五六'[new Date(`${dateline.date}T00:00:00Z`).getUTCDay()];
  const day = weekday === undefined ? '' : ` 星期${weekday}`;
  const weather = dateline.weather === null ? '' : ` ${dateline.weather}`;
  return [block('dateline', `${printDate(dateline.date)}${day}${weather}`)];
}
