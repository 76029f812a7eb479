/** The letters and digits of a text, each with the place where it stands. */
export interface Letters {
  readonly letters: string;
  /** For each unit of `letters`, the place in the text of the character that it came from. */
  readonly places: readonly number[];
}

/** A text without white space, punctuation, width and case: what a quotation is compared by. */
export function quotedLetters(text: string): Letters {
  let letters = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = character
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
    letters += plain;
    for (let unit = 0; unit < plain.length; unit += 1) places.push(at);
    at += character.length;
  }
  return { letters, places };
}
