/**
 * Whether one name is short for another: its characters stand in it in the same order, and what
 * both end in, as 公司, is the same kind of body.
 */
export function isShortFor(short: string, full: string): boolean {
  if (short.length >= full.length || short.length < 4) return false;
  if (short.slice(-2) !== full.slice(-2)) return false;
  let at = 0;
  for (const letter of short) {
    at = full.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  // 徽川公司 is short for 徽川电子有限公司; 徽川电力 for no 徽州山川公司.
  return full.includes(short.slice(0, 2));
}
