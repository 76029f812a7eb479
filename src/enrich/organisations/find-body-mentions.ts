import { findNameStart, makeStretchFinder } from '../text/find-name-start.ts';
import { type Hit, makeWordTable } from '../text/word-table.ts';
import type { BodyMention } from './body.ts';
import type { PlaceRun } from './find-place-runs.ts';
import { isGenericName } from './is-generic-name.ts';
import { ownOffice } from './own-office.ts';
import { suffixes } from './suffixes.ts';

const table = makeWordTable([...suffixes].map(([word, kind]) => [word, { word, kind }] as const));
/** 静海区总 stands for 静海区总工会, 总体 and 总量 for nothing. */
const general =
  /^总(?![工体是的量计数部裁经结统书会理编督监队产值店行站台揽图长司公面价额共和之在说指要想能]|$)/u;
const longestRest = 16;
/** A passage that names more bodies is a list. */
const most = 100;
const ownUnion = /(?<=\p{Script=Han}{2})(?<![省市县区各级治])[省市县区州旗]总工会$/u;

/** What stands before the place in the name of a national company's branch: 国网休宁县供电公司. */
const owners = /(?:国网|国家电网|国能|华能|大唐|中国邮政|中国石化|中国石油)$/u;

/** The bodies that a text names, in its order. */
export function findBodyMentions(text: string, runs: readonly PlaceRun[]): BodyMention[] {
  const found: BodyMention[] = [];
  const findPlace = makeStretchFinder(text, runs);
  for (const { entry, start, end } of longestHits(table.findHits(text))) {
    const from = findNameStart(text, start, findPlace);
    const place = findPlace(from + 1);
    const run = place?.start === from && place.end <= start ? place : undefined;
    const rest = text.slice(run?.end ?? from, end);
    // 全部纳入县总工会 names 县总工会.
    const own = run === undefined && !ownOffice.test(rest) ? ownUnion.exec(rest) : null;
    if (own !== null) {
      found.push({
        ...mentionOf(text, run, end - own[0].length, end),
        kind: 'union',
        rest: own[0],
      });
      continue;
    }
    if (rest.length > longestRest || isGenericName(rest, entry, run !== undefined)) continue;
    found.push({ ...mentionOf(text, run, from, end), kind: entry.kind, rest });
  }
  for (const run of runs) {
    if (!general.test(text.slice(run.end, run.end + 2))) continue;
    const mention = mentionOf(text, run, run.start, run.end + 1);
    found.push({ ...mention, kind: 'union', rest: '总工会' });
  }
  return found.toSorted((a, z) => a.start - z.start || z.end - a.end).slice(0, most);
}

function mentionOf(
  text: string,
  run: PlaceRun | undefined,
  start: number,
  end: number,
): Omit<BodyMention, 'kind' | 'rest'> {
  const owner =
    run === undefined ? '' : (owners.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? '');
  const from = start - owner.length;
  const placeStart = owner === '' ? run?.lastStart : from;
  return {
    start: from,
    end,
    text: text.slice(from, end),
    place: run === undefined ? '' : text.slice(placeStart, run.end),
    candidates: run?.candidates ?? [],
  };
}

/** Of endings that lie in one another, the longest: 总工会 and not 工会. */
function longestHits<Entry>(hits: readonly Hit<Entry>[]): Hit<Entry>[] {
  let end = 0;
  return hits
    .toSorted((a, z) => a.start - z.start || z.end - a.end)
    .filter((hit) => {
      if (hit.end <= end) return false;
      end = hit.end;
      return true;
    });
}
