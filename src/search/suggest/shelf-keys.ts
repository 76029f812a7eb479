/**
 * The shelves that a headline is filed on, by the readings of its first two symbols: its first
 * letter, its first syllable, its two initials. What is no letter is filed under `0`.
 */
export function listShelfKeys(first: string, second: string | undefined): string[] {
  const initial = initialOf(first);
  const keys = [initial];
  if (/^[a-z]{2,}$/u.test(first)) keys.push(syllableKey(first));
  if (second !== undefined) keys.push(initialsKey(initial, initialOf(second)));
  return keys;
}

export function initialOf(reading: string): string {
  return /^[a-z]/u.exec(reading)?.[0] ?? '0';
}

export function syllableKey(syllable: string): string {
  return `s-${syllable.slice(0, 12)}`;
}

export function initialsKey(first: string, second: string): string {
  return `i-${first}${second}`;
}
