/** A text as an editor may type it: full width as half width, and no white space. */
export function plainText(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}
