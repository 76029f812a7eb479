import { describe, expect, it } from 'vitest';
import { findRegions } from '../../../src/enrich/regions/find-regions.ts';
import { plainArticle } from '../../../src/enrich/text/plain-article.ts';
import { readGazetteer } from './read-gazetteer.ts';
import { readTraps, type Trap } from './read-traps.ts';
import { storyOf } from './story-of.ts';

const gazetteer = readGazetteer();
const placesIn = ({ headline, text }: Trap) =>
  findRegions(plainArticle(storyOf(headline, text)), gazetteer).map(({ path }) => path);
const sorted = (paths: string[]) => [...paths].sort();

describe('a story full of traps', () => {
  it.each(readTraps('traps').map((trap) => [trap.why, trap] as const))(
    'is placed right: %s',
    (_, trap) => {
      expect(sorted(placesIn(trap))).toEqual(sorted(trap.expect));
    },
  );

  it.each([
    ['traps-held', 0.95],
    ['traps-second', 0.97],
    ['traps-third', 0.99],
    ['traps-fourth', 0.98],
    ['traps-fifth', 0.97],
    ['traps-short', 0.95],
  ] as const)('is placed right nearly always: %s', (list, share) => {
    const traps = readTraps(list);
    const right = traps.filter(
      (trap) => sorted(placesIn(trap)).join() === sorted(trap.expect).join(),
    );
    expect(right.length / traps.length).toBeGreaterThanOrEqual(share);
  });

  it('names only places that there are', () => {
    const paths = (
      [
        'traps',
        'traps-held',
        'traps-second',
        'traps-third',
        'traps-fourth',
        'traps-fifth',
        'traps-short',
      ] as const
    ).flatMap((list) => readTraps(list).flatMap((one) => one.expect));
    expect(paths.filter((path) => !gazetteer.places.has(path))).toEqual([]);
  });
});
