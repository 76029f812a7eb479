/** Where a pattern first finds each of the words that it finds in a text. */
export function uniqueMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches = new Map<string, RegExpExecArray>();
  for (const match of text.matchAll(pattern)) {
    if (!matches.has(match[0])) matches.set(match[0], match);
  }
  return [...matches.values()];
}
