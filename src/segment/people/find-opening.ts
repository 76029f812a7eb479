import type { Byline } from '../../model/byline.ts';
import { parseByline } from './parse-byline.ts';

/** The words that a news text opens with: `本报讯（记者甲）`, `本报北京8月17日电`. */
export interface Opening {
  /** How many characters it takes. */
  length: number;
  byline: Byline | null;
  agency: string | null;
  place: string | null;
  /** Month and day as printed. */
  date: string | null;
}

const source =
  '(?:据)?(?:本报|本刊|本网|新华社|中新社|中新网|新华网|人民网|央视网|法新社|路透社|美联社)';
const plain =
  /^(?:据?(?:本报|本刊|本网|本社)(?:综合)?(?:讯|消息|综合报道)|(?:新华社|中新社)(?:讯|消息)|综合消息|综合报道)/u;
const dated = new RegExp(
  `^${source}([\\p{Script=Han}·]{0,12}?)(?:(\\d{1,2})月)?(\\d{1,2})日(?:专)?电`,
  'u',
);
/** A place without a day: `本报银川专电（记者甲）`, `本报银川讯（记者甲）`. */
const placed = new RegExp(`^${source}([\\p{Script=Han}·]{2,8}?)(?:专电|讯)(?=\\s|[（(])`, 'u');
/** Names without brackets: `本报讯 记者甲 通讯员乙报道：`. */
const unbracketed =
  /^\s*((?:本报)?(?:记者|通讯员|特约记者|特约通讯员)[\p{Script=Han}·、 ]{2,36}?)\s*(?:报道)?(?=[，：:]|\s[^\s]{5})/u;
/** What openings begin with, to leave all other texts alone at once. */
const firsts = /^[据本新中人央法路美综]/u;
const bracket = /^\s*[（(]([^（）()]{2,60})[）)]/u;

/** Finds the opening of a news text, where it has one. */
export function findOpening(text: string): Opening | undefined {
  if (!firsts.test(text)) return undefined;
  const compact = text.slice(0, 140).replace(/(?<=\d)\s+|\s+(?=\d)/gu, '');
  const offset = text.slice(0, 140).length - compact.length;
  const date = dated.exec(compact);
  const spot = date ?? placed.exec(compact);
  const head = spot?.[0] ?? plain.exec(compact)?.[0];
  if (head === undefined) return undefined;
  const agency =
    /新华社|中新社|中新网|新华网|人民网|央视网|法新社|路透社|美联社/u.exec(head)?.[0] ?? null;
  const after = compact.slice(head.length);
  const inside = bracket.exec(after);
  const open = inside ? undefined : unbracketed.exec(after)?.[1];
  const found = parseByline(inside?.[1] ?? open ?? '');
  const named = inside || (found?.marked && found.sure === found.names) ? found : undefined;
  const quoted = inside
    ? null
    : (/^\s*(?:综合|据)\s*(新华社|中新社|中新网|人民日报|央视新闻)/u.exec(after)?.[1] ?? null);
  return {
    length: head.length + (named ? (inside?.[0] ?? open ?? '').length : 0) + offset,
    byline: named?.byline ?? null,
    agency: agency ?? named?.byline.agency ?? quoted,
    place: spot?.[1] || null,
    date: date ? formatDate(date[2], date[3] ?? '') : null,
  };
}

function formatDate(month: string | undefined, day: string): string | null {
  if (month === undefined || Number(month) > 12 || Number(month) < 1) return null;
  if (Number(day) > 31 || Number(day) < 1) return null;
  return `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
