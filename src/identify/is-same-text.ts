/** Whether two fingerprints were made from the same letters. */
export function isSameText(a: string, b: string): boolean {
  return textKey(a) === textKey(b);
}

/** The part of a fingerprint that is the text's own: equal only where all letters are. */
export function textKey(fingerprint: string): string {
  return fingerprint.slice(0, 12);
}
