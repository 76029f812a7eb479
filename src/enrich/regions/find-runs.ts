import { between, jointly, together, tourBefore } from './context-cues.ts';
import { isWithin } from './is-within.ts';
import type { Chain } from './mention.ts';

/** Places named one after another: 江苏、浙江、安徽等地. */
export interface Run<C extends Chain = Chain> {
  chains: C[];
  /** They act together: 三地总工会联合. */
  isJoint: boolean;
}

/** The enumerations of a passage. Every place that stands in none is a run of its own. */
export function findRuns<C extends Chain>(chains: readonly C[]): Run<C>[] {
  const runs: C[][] = [];
  for (const chain of chains) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && isEnumerated(last, chain)) run.push(chain);
    else runs.push([chain]);
  }
  return runs.map((members) => ({ chains: members, isJoint: isJoint(members) }));
}

function isEnumerated(last: Chain, next: Chain): boolean {
  const { text } = next.passage;
  if (!between.test(text.slice(last.end, next.start))) return false;
  return !next.candidates.some((place) => last.candidates.some((above) => isWithin(place, above)));
}

/** A longer enumeration acts together only where it is counted out. */
const mostTogether = 4;
const numerals = '零一二三四五六七八九十';

/** 山西、安徽、江西、河南、湖北、湖南六省共同. */
function isCounted(after: string, members: number): boolean {
  const rest = /^(\p{Script=Han}|\d+)(?:省|市|县|区|地|省区|省市|省区市)/u.exec(after);
  if (rest === null || (numerals[members] ?? '') !== rest[1]) return false;
  return /^(?:\p{Script=Han}{0,2}(?:总工会|工会)|.{0,10}?(?:联合|共同|携手|签|约定|发布))/u.test(
    after.slice(rest[0].length),
  );
}

function isJoint(members: readonly Chain[]): boolean {
  const [first] = members;
  const last = members.at(-1);
  if (first === undefined || last === undefined || members.length < 2) return false;
  // Stations of a tour act as little as any other list.
  const before = first.passage.text.slice(Math.max(0, first.start - 6), first.start);
  if (members.length > 2 && tourBefore.test(before)) return false;
  const after = last.passage.text.slice(last.end, last.end + 24);
  if (members.length > mostTogether) return isCounted(after, members.length);
  if (after.startsWith('等')) return false;
  return jointly.test(after) || together.test(after.split(/[，。；！？]/u)[0] ?? '');
}
