const words = new Intl.Segmenter('zh', { granularity: 'word' });
/** Cannot end a line. */
const opening = /^[“‘（《〈「『【〔([{]$/u;
/** Waits for what it counts. */
const numeral = /^[\p{N}.,%]+$/u;
/** Cannot begin a line: marks that close, and particles that lean on the word before them. */
const leaning = /^(?:[\p{P}\p{S}\s]+|[的地得了着过们吗呢吧啊之])$/u;
const single = /^\p{Script=Han}$/u;
/** The dictionary gives names character by character; so many of them stay together. */
const longestName = 3;

/**
 * A headline in the stretches that a line should not break: words of the dictionary, each with
 * the marks and particles that belong to it. Together they are the text, character for character.
 */
export function splitPhrases(text: string): string[] {
  const phrases: string[] = [];
  let holds = false;
  let singles = 0;
  let quotes = 0;
  for (const { segment } of words.segment(text)) {
    const last = phrases.length - 1;
    const opens = opening.test(segment) || (segment === '"' && quotes++ % 2 === 0);
    const leans = leaning.test(segment) && !opens;
    singles = single.test(segment) ? singles + 1 : 0;
    const isName = singles > 1 && singles <= longestName;
    if (last >= 0 && (holds || leans || isName)) phrases[last] += segment;
    else phrases.push(segment);
    holds = opens || numeral.test(segment);
    if (leans || singles === longestName) singles = 0;
  }
  return phrases;
}
