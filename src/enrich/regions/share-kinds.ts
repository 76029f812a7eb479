import { findRuns, type Run } from './find-runs.ts';
import type { Chain } from './mention.ts';

const sharedKind =
  /^(?:等|等?(?:[两二三四五六七八九十]|\d{1,2})个?)(省|市|区|县|旗|州)(?![域场民容值级道间别块])/u;

/** Gives the members of an enumeration the kind that stands once at its end: 河北、河东两区. */
export function shareKinds(chains: readonly Chain[]): Chain[] {
  return findRuns(chains).flatMap(shareKind);
}

function shareKind({ chains }: Run): Chain[] {
  const last = chains.at(-1);
  if (last === undefined || chains.length < 2) return chains;
  const kind = sharedKind.exec(last.passage.text.slice(last.end, last.end + 8))?.[1];
  return kind === undefined ? chains : chains.map((chain) => withKind(chain, kind));
}

function withKind(chain: Chain, kind: string): Chain {
  if (chain.form === 'full') return chain;
  const candidates = chain.candidates.filter(({ path }) => path.endsWith(kind));
  return candidates.length === 0 ? chain : { ...chain, form: 'full', candidates };
}
