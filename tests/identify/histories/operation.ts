import type { seededRandom } from '../seeded-random.ts';
import type { TruePage, World } from './world.ts';

export type Random = ReturnType<typeof seededRandom>;

/** Does one thing to one page and answers with the addresses it touched; none for no occasion. */
export type Operation = (world: World, random: Random, address: string, page: TruePage) => string[];
