import type { Likeness } from './likeness.ts';
import type { Probe } from './probe-text.ts';
import type { Sketch } from './sketch.ts';

/**
 * How much of an old text stands in a new one, from the old one's sample alone: the share of the
 * sample that is found, less what chance finds. Off by about 0.05 in the middle, exact at the ends.
 */
export function compareTexts(old: Sketch, probe: Probe): Likeness {
  let asked = 0;
  let found = 0;
  let chance = 0;
  for (let bin = 0; bin < old.bins.length; bin += 1) {
    const byte = old.bins[bin] ?? 0;
    if (byte === 0) continue;
    asked += 1;
    chance += probe.fill[bin] ?? 0;
    if (((probe.present[bin * 32 + (byte >> 3)] ?? 0) & (1 << (byte & 7))) !== 0) found += 1;
  }
  if (asked === 0 || probe.size === 0 || old.size === 0) return { alike: 0, ofOld: 0, ofNew: 0 };
  const byChance = Math.min(0.999, chance / asked);
  const part = Math.max(0, (found / asked - byChance) / (1 - byChance));
  return likenessOfShared(part * old.size, old.size, probe.size);
}

/** The likeness of two texts of which so many shingles are shared. */
export function likenessOfShared(shared: number, oldSize: number, newSize: number): Likeness {
  const both = Math.min(shared, oldSize, newSize);
  return {
    alike: both / Math.max(1, oldSize + newSize - both),
    ofOld: both / Math.max(1, oldSize),
    ofNew: both / Math.max(1, newSize),
  };
}
