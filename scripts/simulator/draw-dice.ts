import type { Knob } from './knobs/knob.ts';
import { type KnobName, knobs } from './knobs/knobs.ts';
import type { Random } from './seed-random.ts';

export type KnobSettings = Partial<Record<KnobName, boolean>>;

/** The knobs of one page, thrown at every place where one could show. */
export interface Dice {
  /** Whether the page has the knob at all. */
  has(knob: KnobName): boolean;
  /** Whether it shows here. */
  falls(knob: KnobName, random: Random): boolean;
}

/** Draws which knobs a page has; `settings` fixes some of them. */
export function drawDice(random: Random, settings: KnobSettings = {}): Dice {
  const active = new Set<KnobName>();
  for (const [name, knob] of Object.entries<Knob>(knobs)) {
    const key = name as KnobName;
    const drawn = random.fork(name).chance(knob.pages);
    if (settings[key] ?? drawn) active.add(key);
  }
  return {
    has: (knob) => active.has(knob),
    falls: (knob, chance) => active.has(knob) && chance.chance(knobs[knob].places),
  };
}
