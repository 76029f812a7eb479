const LETTER = /\p{Script=Latin}/u;
const DIGIT = /\p{N}/u;

/**
 * Whether a text holds a run as it stands: a plain scan, written without anything of the search.
 * Latin words and numbers are found whole. Both come from `makePlain`.
 */
export function holdsRun(plain: string, run: string): boolean {
  for (let at = plain.indexOf(run); at !== -1; at = plain.indexOf(run, at + 1)) {
    const end = at + run.length;
    const cutsBefore = isOneWord(plain[at - 1], run[0]) || isPoint(plain, at - 1);
    const cutsAfter = isOneWord(run.at(-1), plain[end]) || isPoint(plain, end);
    if (!cutsBefore && !cutsAfter) return true;
  }
  return false;
}

/** Space does not count between characters; it parts words and numbers. */
export function makePlain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[“”]/gu, '"')
    .replaceAll('—', '-')
    .replaceAll(/(?<![a-z\d])\s+|\s+(?![a-z\d])/gu, '')
    .replaceAll(/\s+/gu, ' ');
}

function isOneWord(left: string | undefined, right: string | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  return (LETTER.test(left) && LETTER.test(right)) || (DIGIT.test(left) && DIGIT.test(right));
}

/** Whether the character there is the point of a number: of `13.52`, not of `2024.4.12`. */
function isPoint(plain: string, at: number): boolean {
  if (plain[at] !== '.') return false;
  const before = /(?:^|[^\d.]|[^\d]\.)\d+\.$/u.test(plain.slice(Math.max(0, at - 60), at + 1));
  return before && /^\.\d{1,3}(?![\d.])/u.test(plain.slice(at, at + 6));
}
