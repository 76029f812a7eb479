import { formatLedger } from '../../../src/identify/format-ledger.ts';
import { parseLedger } from '../../../src/identify/parse-ledger.ts';
import type { LedgerEntry } from '../../../src/model/ledger-entry.ts';
import type { World } from './world.ts';

/** Two branches of one archive; each works on its own half of the pages. */
export function branchWorld(world: World): [World, World] {
  const pages = structuredClone([...world.pages]);
  const left = { ...structuredClone(world), pages: new Map(pages.filter((_, at) => at % 2 === 0)) };
  const right = {
    ...structuredClone(world),
    pages: new Map(pages.filter((_, at) => at % 2 === 1)),
    cellar: [],
    cuttings: [],
    nextName: world.nextName + 1000,
    nextPage: world.nextPage + 1000,
  };
  return [left, right];
}

export function mergeWorlds(base: World, left: World, right: World): World {
  const merges = [...left.mergedInto, ...right.mergedInto].filter(
    ([name]) =>
      !base.mergedInto.has(name) || (left.mergedInto.has(name) && right.mergedInto.has(name)),
  );
  return {
    pages: new Map([...left.pages, ...right.pages]),
    cellar: [...left.cellar, ...right.cellar],
    cuttings: [...left.cuttings, ...right.cuttings],
    mergedInto: new Map(merges),
    columns: new Set([...left.columns, ...right.columns]),
    copyOf: new Map([...left.copyOf, ...right.copyOf]),
    partOf: new Map([...left.partOf, ...right.partOf]),
    nextName: right.nextName,
    nextPage: right.nextPage,
  };
}

/**
 * The ledger after `git merge` with `merge=union`. Where changed lines of both branches touch, git
 * keeps the old ones as well; `keepsOldLines` is the worst that it can do.
 */
export function mergeLedgers(
  base: readonly LedgerEntry[],
  left: readonly LedgerEntry[],
  right: readonly LedgerEntry[],
  keepsOldLines: boolean,
): LedgerEntry[] {
  const linesOf = (entries: readonly LedgerEntry[]) =>
    new Set([...formatLedger(entries).values()].flatMap((text) => text.trim().split('\n')));
  const [before, one, other] = [linesOf(base), linesOf(left), linesOf(right)];
  const union = [...one, ...other].filter(
    (line) => keepsOldLines || !before.has(line) || (one.has(line) && other.has(line)),
  );
  return parseLedger([['2024.jsonl', union.toReversed().join('\n')]]);
}
