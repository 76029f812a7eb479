import { describe, expect, test } from 'vitest';
import { seedRandom } from '../../scripts/simulator/seed-random.ts';

const draw = (seed: string | number) => {
  const random = seedRandom(seed);
  return Array.from({ length: 5 }, () => random.between(0, 99));
};

describe('seedRandom', () => {
  test('gives the same numbers for the same seed, on every machine', () => {
    expect(draw('seed')).toEqual(draw('seed'));
    expect(draw(1)).toEqual(draw('1'));
    expect(draw('seed')).not.toEqual(draw('sped'));
  });

  test('forks streams that move nothing in the one they come from', () => {
    const [plain, forked] = [seedRandom('a'), seedRandom('a')];
    const branch = forked.fork('branch');
    branch.next();
    expect(forked.next()).toBe(plain.next());
    expect(forked.fork('branch').next()).toBe(seedRandom('a').fork('branch').next());
  });

  test('shuffles without losing or doubling a member', () => {
    const list = Array.from({ length: 50 }, (_, i) => i);
    const shuffled = seedRandom('cards').shuffle(list);
    expect(shuffled).not.toEqual(list);
    expect(shuffled.toSorted((a, z) => a - z)).toEqual(list);
  });

  test('spreads over the whole range', () => {
    const random = seedRandom('spread');
    const counts = new Map<number, number>();
    for (let i = 0; i < 4000; i++) {
      const drawn = random.between(1, 4);
      counts.set(drawn, (counts.get(drawn) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual([1, 2, 3, 4]);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  test('refuses to pick from nothing', () => {
    expect(() => seedRandom('x').pick([])).toThrow('expected a list with at least one member');
  });
});
