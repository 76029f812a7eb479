import { articleOperations } from './article-operations.ts';
import type { Operation, Random } from './operation.ts';
import { addPage, pageOperations, wildOperations } from './page-operations.ts';
import type { TruePage, World } from './world.ts';

/** What a step did, `movePage qiming/…`, and the addresses that it touched. */
export interface WorldChange {
  log: string[];
  touched: Set<string>;
}

const calmOperations: readonly Operation[] = [...articleOperations, ...pageOperations];
const allOperations: readonly Operation[] = [...calmOperations, ...wildOperations];

/** Does up to three things to different pages. */
export function changeWorld(world: World, random: Random): WorldChange {
  const change: WorldChange = { log: [], touched: new Set() };
  if (world.pages.size === 0) return startWorld(world, random);
  const addresses = [...world.pages.keys()];
  for (let count = 1 + random.below(3); count > 0; count -= 1) {
    const address = random.pick(addresses);
    if (!change.touched.has(address)) act(world, random, address, calmOperations, change);
  }
  return change;
}

/** Does two to seven things, half of them to one page, whatever was done to it before. */
export function stackChanges(world: World, random: Random): WorldChange {
  const change: WorldChange = { log: [], touched: new Set() };
  if (world.pages.size === 0) return startWorld(world, random);
  let focus = random.pick([...world.pages.keys()]);
  for (let count = 2 + random.below(6); count > 0; count -= 1) {
    const addresses = [...world.pages.keys()];
    if (addresses.length === 0) break;
    const address = random.chance(0.5) && world.pages.has(focus) ? focus : random.pick(addresses);
    const reached = act(world, random, address, allOperations, change);
    // What was renamed is where the work goes on.
    focus = reached.find((one) => world.pages.has(one)) ?? focus;
  }
  return change;
}

const noPage: TruePage = { articles: [], isTraditional: false };

function startWorld(world: World, random: Random): WorldChange {
  return { log: [], touched: new Set(addPage(world, random, '', noPage)) };
}

function act(
  world: World,
  random: Random,
  address: string,
  operations: readonly Operation[],
  { log, touched }: WorldChange,
): string[] {
  const page = world.pages.get(address);
  if (page === undefined || page.articles.length === 0) return [];
  const operation = random.pick(operations);
  const reached = operation(world, random, address, page);
  if (reached.length > 0) log.push(`${operation.name} ${reached.join(' ')}`);
  for (const one of reached) touched.add(one);
  return reached;
}
