import { between, jointly, together } from './context-cues.ts';
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

function isJoint(members: readonly Chain[]): boolean {
  const last = members.at(-1);
  if (last === undefined || members.length < 2 || members.length > 4) return false;
  const after = last.passage.text.slice(last.end, last.end + 24);
  if (after.startsWith('等')) return false;
  return jointly.test(after) || together.test(after.split(/[，。；！？]/u)[0] ?? '');
}
