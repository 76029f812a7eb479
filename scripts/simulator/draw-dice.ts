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

/** Knobs of which a page can have one. */
const rivals: KnobName[][] = [
  ['utf-8-mark', 'utf-16le', 'utf-16be', 'gb18030', 'big5'],
  ['crlf', 'cr'],
];

/** Draws which knobs a page has; `settings` fixes some of them, `needed` it has whatever is drawn. */
export function drawDice(
  random: Random,
  settings: KnobSettings = {},
  needed: KnobName[] = [],
): Dice {
  const active = new Set<KnobName>();
  for (const [name, knob] of Object.entries<Knob>(knobs)) {
    const key = name as KnobName;
    const drawn = random.fork(name).chance(knob.pages);
    if (needed.includes(key) || (settings[key] ?? drawn)) active.add(key);
  }
  for (const group of rivals) {
    const there = group.filter((knob) => active.has(knob));
    const kept =
      there.find((knob) => needed.includes(knob)) ?? random.fork('one').pick([...there, null]);
    if (there.length < 2) continue;
    for (const knob of there) if (knob !== kept) active.delete(knob);
  }
  return {
    has: (knob) => active.has(knob),
    falls: (knob, chance) => active.has(knob) && chance.chance(knobs[knob].places),
  };
}
