import { measureWidth } from './measure-width.ts';

const unit =
  /^(?:[“‘（(《〈「『【[]*)(?:[A-Za-z0-9.+%-]+|——|……|.)(?:[，。、；：！？）》〉】”’」』％%,.;:!?)\]]*)/u;

/** Measures what a line begins with and cannot be parted: a character with its marks, a number, a word. */
export function measureFirstUnit(text: string): number {
  const first = unit.exec(text)?.[0] ?? text.slice(0, 1);
  return Math.min(6, measureWidth(first).least);
}
