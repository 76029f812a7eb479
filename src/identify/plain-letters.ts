/**
 * A text's letters and digits alone: NFKC, lower case, no white space, no punctuation.
 * Ids and anchors are made from it, so it is a contract: it uses nothing but Unicode's own tables,
 * which never change for a character that exists.
 */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
