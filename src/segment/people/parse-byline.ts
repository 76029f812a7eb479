import type { Byline } from '../../model/byline.ts';
import { isRenderedName } from './is-rendered-name.ts';
import { authorMarks, leadingRoles, type RoleWord, trailingRoles } from './role-words.ts';
import { splitNames } from './split-names.ts';
import { isPersonName } from './surnames.ts';

/** What a line that names its makers says. */
export interface ParsedByline {
  byline: Byline;
  /** Whether a role word or an author's mark stands in it, and not names alone. */
  marked: boolean;
  /** How many of its names look like names of people. */
  sure: number;
  names: number;
}

interface Group {
  role: RoleWord['role'] | null;
  names: string[];
  also: RoleWord['role'][];
  closed?: boolean;
  /** Begun by an author’s mark, which says that a name follows. */
  bySign?: true;
}

const separators = /^[\s、，,／/|｜：:；;（）()]+/u;

/** Who sent the picture in, behind who took it: `甲 摄（某某公司供图）`. */
const sender = /(?<=[摄影图])\s*[（(][^（）()。，]{2,24}(?:供图|提供)[）)]$/u;

/** What no byline holds, to leave running text alone at once. */
const foreign = /[。！？；“”《》…\d]/u;

/** A space within a role: `本报 记者`. */
const parted = /(?<=本[报刊网])\s+(?=\p{Script=Han}{0,3}(?:记者|通讯员))/gu;

/** Parses a text that is a byline and nothing else; undefined where anything else stands in it. */
export function parseByline(text: string): ParsedByline | undefined {
  if (text.length > 120 || foreign.test(text)) return undefined;
  const groups: Group[] = [{ role: null, names: [], also: [] }];
  let agency: string | null = null;
  let marked = false;
  let sure = 0;
  let rest = text.trim().replace(sender, '').replace(parted, '');
  let half = '';
  while (rest !== '') {
    const group = groups[groups.length - 1] as Group;
    const skipped = separators.exec(rest)?.[0].length ?? 0;
    rest = rest.slice(skipped);
    if (rest === '') break;
    const mark = authorMarks.exec(rest);
    if (mark) {
      groups.push({ role: 'authors', names: [], also: [], bySign: true });
      marked = true;
      rest = rest.slice(mark[0].length);
      continue;
    }
    const house = /^\p{Script=Han}{2,6}?(?:通讯社|图片社|社|日报|晚报|网)(?=记者|通讯员|发)/u.exec(
      rest,
    )?.[0];
    if (house && !/^本/u.test(house) && !leadingRoles.some(({ words }) => rest.startsWith(words))) {
      agency = house;
      rest = rest.slice(house.length);
      if (rest.startsWith('发')) rest = `摄影${rest.slice(1)}`;
      continue;
    }
    const leading = leadingRoles.find((role) => rest.startsWith(role.words));
    if (
      leading &&
      (leading.role !== 'photographers' || leading.agency || group.names.length === 0)
    ) {
      if (group.bySign && group.names.length === 0) groups.pop();
      groups.push({ role: leading.role, names: [], also: [] });
      agency = leading.agency ?? agency;
      marked = true;
      rest = rest.slice(leading.words.length);
      continue;
    }
    const trailing = trailingRoles.find(
      (role) => rest.startsWith(role.words) && isEnded(rest.slice(role.words.length)),
    );
    if (trailing && groups.some((g) => g.names.length > 0)) {
      closeGroups(groups, trailing.roles, trailing.words);
      marked = true;
      rest = rest.slice(trailing.words.length);
      continue;
    }
    if (/^本(?:报|刊|网)$/u.test(rest)) {
      // The role itself stands on the next line.
      marked = true;
      break;
    }
    const word = nextWord(rest);
    if (word === '') return undefined;
    rest = rest.slice(word.length);
    if ([...word].length === 1) {
      if (half !== '' && skipped > 0) {
        group.names.push(half + word);
        sure += isPersonName(half + word) ? 1 : 0;
        half = '';
      } else if (half === '') half = word;
      else return undefined;
      continue;
    }
    if (half !== '') return undefined;
    const known = isPersonName(word) || (marked && isRenderedName(word));
    const two = known || !marked ? undefined : splitNames(word);
    if (!known && !two && !(marked && isStrangeName(word))) return undefined;
    sure += known || group.bySign ? 1 : two ? 2 : 0;
    group.names.push(...(two ?? [word]));
  }
  if (half !== '') return undefined;
  const names = groups.reduce((sum, group) => sum + group.names.length, 0);
  if (names === 0 && !marked) return undefined;
  return { byline: { ...sortNames(groups), agency }, marked, sure, names };
}

/** Words that stand beside a role’s word and are nobody’s name. */
const notNames =
  /^(?:同志|近日|日前|昨日|昨天|今日|今天|目前|当天|手记|来信|调查|观察|按语|注意|注意到|了解|了解到|看到|获悉|发现|采访|部|室|们)$|[到了在从]$/u;

/** A name that no family name opens. */
function isStrangeName(word: string): boolean {
  return /^\p{Script=Han}{2,4}$/u.test(word) && !notNames.test(word);
}

/** The characters up to a space, a separator or a role word. */
function nextWord(rest: string): string {
  const run = /^[\p{Script=Han}·•・．]+/u.exec(rest)?.[0] ?? '';
  let end = run.length;
  for (const { words } of leadingRoles) {
    const at = run.indexOf(words, 1);
    if (at > 0 && at < end) end = at;
  }
  const word = run.slice(0, end);
  const suffix =
    end === run.length && word.length >= 3
      ? trailingRoles.find(({ words }) => word.endsWith(words) && word.length - words.length >= 2)
      : undefined;
  // `文` ends many names; it is a role behind a whole name, and where a picture’s maker follows.
  const after = rest.slice(end);
  if (
    suffix?.words === '文' &&
    word.length < 4 &&
    (/^\s*[/／]?文/u.test(after) || !/[图摄]/u.test(after))
  )
    return word;
  return suffix ? word.slice(0, -suffix.words.length) : word;
}

function isEnded(rest: string): boolean {
  return (
    rest === '' || separators.test(rest) || leadingRoles.some(({ words }) => rest.startsWith(words))
  );
}

/** Gives names that were just closed by a word behind them what that word says they did. */
function closeGroups(groups: Group[], roles: RoleWord['role'][], words: string): void {
  const open = groups.filter((group) => group.names.length > 0 && !group.closed);
  const both = /文|图文/u.test(words) && roles.includes('photographers');
  for (const group of open) {
    group.closed = true;
    group.also = roles.filter((role) => role !== 'authors');
    if (group.role === null) group.role = both ? 'authors' : (roles[0] ?? 'authors');
    else if (!both && roles.includes('photographers')) group.role = 'photographers';
  }
  groups.push({ role: null, names: [], also: [] });
}

/** Names that stand before the first role word belong to it; a role word without names takes one of the next. */
function sortNames(groups: Group[]): Omit<Byline, 'agency'> {
  const sorted: Omit<Byline, 'agency'> = {
    reporters: [],
    correspondents: [],
    authors: [],
    photographers: [],
  };
  const roles = groups.filter((group) => group.role !== null && group.also.length === 0);
  const loose = groups.filter((group) => group.role === null).flatMap((group) => group.names);
  const empty = roles.filter((group) => group.names.length === 0);
  const first = roles[0];
  if (first && loose.length > 0) {
    if (empty.length > 0 && loose.length >= empty.length) {
      empty.forEach((group, i) => {
        group.names.push(...(i === empty.length - 1 ? loose.slice(i) : [loose[i] as string]));
      });
    } else first.names.unshift(...loose);
  } else sorted.authors.push(...loose);
  roles.forEach((group, i) => {
    const next = roles[i + 1];
    if (group.names.length === 0 && next && next.names.length > 1)
      group.names.push(next.names.shift() as string);
  });
  for (const group of groups) {
    for (const role of new Set([group.role, ...group.also])) {
      if (role === null) continue;
      for (const name of group.names) if (!sorted[role].includes(name)) sorted[role].push(name);
    }
  }
  return sorted;
}
