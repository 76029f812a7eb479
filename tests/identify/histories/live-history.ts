import { formatLedger } from '../../../src/identify/format-ledger.ts';
import { identifyArticles } from '../../../src/identify/identify-articles.ts';
import { parseLedger } from '../../../src/identify/parse-ledger.ts';
import type { LedgerEntry } from '../../../src/model/ledger-entry.ts';
import { seededRandom } from '../seeded-random.ts';
import { branchWorld, mergeLedgers, mergeWorlds } from './branch-world.ts';
import { changeWorld, type WorldChange } from './change-world.ts';
import { findBrokenPromises, nameIds, type Published } from './check-ledger.ts';
import type { Random } from './operation.ts';
import { emptyWorld, readWorld, type World } from './world.ts';

type Change = (world: World, random: Random) => WorldChange;

interface State {
  world: World;
  ledger: LedgerEntry[];
  published: Published;
}

/** One archive's life, told by its seed: every promise that was broken on the way, with the step. */
export function liveHistory(seed: number, steps: number, change: Change = changeWorld): string[] {
  const random = seededRandom(seed);
  let state: State = { world: emptyWorld(), ledger: [], published: new Map() };
  for (let count = 0; count < 3; count += 1) changeWorld(state.world, random);
  for (let step = 0; step < steps; step += 1) {
    const today = `2025-01-${String(step + 10)}`;
    const isBranching = step > 0 && random.chance(0.15);
    const told = isBranching
      ? branchAndMerge(state, today, random, change)
      : readOn(state, today, change(state.world, random), step > 0 && random.chance(0.3));
    if (told.broken.length > 0) return [`seed ${seed}, step ${step}: ${told.log}`, ...told.broken];
    state = told.state;
  }
  return [];
}

interface Told {
  state: State;
  log: string;
  broken: string[];
}

/** Reads the whole archive; where asked, also what changed alone, which must come to the same. */
function readOn(
  { world, ledger, published }: State,
  today: string,
  change: { log: readonly string[]; touched: ReadonlySet<string> },
  alsoInPart: boolean,
): Told {
  const pages = readWorld(world);
  const found = identifyArticles({ pages, ledger, today });
  const broken = findBrokenPromises(world, found, published);
  const again = identifyArticles({
    pages: pages.toReversed(),
    ledger: found.ledger,
    today: '2026-01-01',
  });
  broken.push(...again.changes.map(({ id, why }) => `${id} changed though nothing did: ${why}`));
  if (alsoInPart) {
    const changed = pages.filter((page) => change.touched.has(page.address));
    const part = identifyArticles({ pages: changed, ledger, today, addresses: change.touched });
    if (JSON.stringify(part.ledger) !== JSON.stringify(found.ledger)) {
      broken.push('a reading of the changed pages alone gave another ledger');
    }
  }
  const next = parseLedger(formatLedger(found.ledger));
  return { state: { world, ledger: next, published }, log: change.log.join(', '), broken };
}

function branchAndMerge(state: State, today: string, random: Random, change: Change): Told {
  const branches = branchWorld(state.world).map((world) => {
    const addresses = new Set(world.pages.keys());
    const { log, touched } = change(world, random);
    for (const address of touched) addresses.add(address);
    const found = identifyArticles({
      pages: readWorld(world),
      ledger: state.ledger,
      today,
      addresses,
    });
    return { world, log, ledger: found.ledger, published: nameIds(world, found) };
  });
  const [left, right] = branches;
  if (left === undefined || right === undefined) return { state, log: '', broken: [] };
  const world = mergeWorlds(state.world, left.world, right.world);
  const ledger = mergeLedgers(state.ledger, left.ledger, right.ledger, random.chance(0.5));
  const published = new Map([...state.published, ...left.published, ...right.published]);
  const log = [`two branches: ${left.log.join(', ')} | ${right.log.join(', ')}`];
  // Half the time somebody goes on working before the merged archive is read for the first time.
  if (random.chance(0.5)) log.push(...change(world, random).log);
  return readOn({ world, ledger, published }, today, { log, touched: new Set() }, false);
}
