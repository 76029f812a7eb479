import {
  type FindStretch,
  findNameStart,
  makeStretchFinder,
  type Stretch,
} from '../text/find-name-start.ts';
import { makeWordTable } from '../text/word-table.ts';
import { type FoundName, findNameAt } from './find-name-at.ts';
import { findTitleKind, titles } from './titles.ts';

const table = makeWordTable([...titles].map(([title, firm]) => [title, { title, firm }] as const));
const longestOffice = 24;
/** Family names that are verbs far more often: 跟着师傅干真活. */
const verbs = new Set('干经种保居习步战降扶束拉展索晒扎');
/** A passage that names more people is a list. */
const most = 100;
const counted =
  /^(?:第?[\d一二两三四五六七八九十百几多]+[名位个岁级期届]|年过\p{Script=Han}{2}|\d+|[、和与及])+/u;

/** A person whom a text names with a title. */
export interface NamedMention {
  name: string;
  /** The title right before the name: 副主席. */
  title: string;
  /** All that the text says of the office: 休宁县总工会党组书记、副主席. */
  office: string;
  /** Where the office and the name begin, and where the name ends. */
  start: number;
  nameStart: number;
  end: number;
}

/** The people whom a text names right after their title, and those listed after them. */
export function findNamedMentions(text: string, places: readonly Stretch[]): NamedMention[] {
  const found: NamedMention[] = [];
  const hits = table.findHits(text);
  const findPlace = makeStretchFinder(text, places);
  const inside = markInsides(text, [...hits, ...places]);
  const byEnd = new Map<number, { title: string; firm: boolean; start: number }>();
  for (const { entry, start, end } of hits) {
    const known = byEnd.get(end);
    if (known === undefined || start < known.start) byEnd.set(end, { ...entry, start });
  }
  for (const [end, { title, firm, start }] of byEnd) {
    // 老师傅 is no 老师 of the family 傅, 福州市长乐区 no 市长.
    if (inside[end] === 1) continue;
    const first = findNameAt(text, end, firm);
    if (first === null || !isSure(first, title, firm)) continue;
    const from = findOfficeStart(text, start, findPlace);
    const office = text.slice(from, end).replace(counted, '');
    found.push({
      name: first.name,
      title,
      office,
      start: end - office.length,
      nameStart: end,
      end: first.end,
    });
    let at = first.end;
    while (text[at] === '、') {
      const next = findNameAt(text, at + 1);
      if (next === null) break;
      found.push({
        name: next.name,
        title,
        office,
        start: at + 1,
        nameStart: at + 1,
        end: next.end,
      });
      at = next.end;
    }
  }
  return found.toSorted((a, z) => a.nameStart - z.nameStart).slice(0, most);
}

/** Marks the places of a text that lie within a word, not at its edge. */
function markInsides(text: string, words: readonly Stretch[]): Uint8Array {
  const inside = new Uint8Array(text.length + 1);
  for (const { start, end } of words) inside.fill(1, start + 1, end);
  return inside;
}

/** After a loose title most often no name follows; a short rare name follows a leader's title only. */
function isSure({ edge, name, isDoubtful }: FoundName, title: string, firm: boolean): boolean {
  if (!firm && verbs.has(name[0] ?? '')) return false;
  if (isDoubtful && (!firm || findTitleKind(title) !== 'leader')) return false;
  return firm || edge === 2 || name.length > 2;
}

/** Where the office begins whose last title stands at `titleStart`: 党组书记、副主席 is one office. */
function findOfficeStart(
  text: string,
  titleStart: number,
  findPlace: FindStretch<Stretch>,
): number {
  let start = findNameStart(text, titleStart, findPlace);
  while (text[start - 1] === '、' && start === titleStart) {
    const before = [...titles.keys()].find((title) => text.endsWith(title, start - 1));
    if (before === undefined) break;
    titleStart = start - 1 - before.length;
    start = findNameStart(text, titleStart, findPlace);
  }
  return titleStart - start > longestOffice ? titleStart : start;
}
