const punctuation = /[、。，．；：？！“”‘’（）《》〈〉【】「」『』…—～·]/u;
const narrow = /[\u0020-\u007e\u00a1-\u02af]/u;

/**
 * Measures a line in Chinese characters: set plainly, with the thin space that compositors leave
 * beside numbers and Latin words, and with its punctuation squeezed.
 */
export function measureWidth(text: string): { width: number; least: number } {
  let width = 0;
  let squeeze = 0;
  for (const character of text) {
    if (character === ' ') continue;
    if (narrow.test(character)) width += 0.5;
    else width += 1;
    if (punctuation.test(character)) squeeze += 0.5;
  }
  const seams =
    text.match(/(?<=\p{Script=Han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=\p{Script=Han})/gu)?.length ??
    0;
  return { width: width + seams * 0.2, least: width - squeeze };
}
