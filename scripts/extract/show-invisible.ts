/** What a terminal would obey instead of drawing, or draw nothing for. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]/gu;

/** Makes a text safe to draw in a terminal: whatever could move or colour it becomes a code in ‹›. */
export function showInvisible(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(invisible, (character) => `‹${character.codePointAt(0)?.toString(16)}›`);
}
