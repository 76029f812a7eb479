const LETTER = /[\p{Script=Latin}]/u;
const DIGIT = /\p{N}/u;

/**
 * Whether a text holds a run as it stands: plain scan, written without anything of the search.
 * Latin words and numbers are found whole.
 */
export function contains(text: string, run: string): boolean {
  const plain = normalize(text);
  const wanted = normalize(run);
  for (let at = plain.indexOf(wanted); at !== -1; at = plain.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const cutsBefore = isOneWord(plain[at - 1], wanted[0]) || isDecimal(plain, at - 1);
    const cutsAfter = isOneWord(wanted.at(-1), plain[end]) || isDecimal(plain, end);
    if (!cutsBefore && !cutsAfter) return true;
  }
  return false;
}

function isOneWord(left: string | undefined, right: string | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  return (LETTER.test(left) && LETTER.test(right)) || (DIGIT.test(left) && DIGIT.test(right));
}

/** Whether the character there is the point of a number. */
function isDecimal(plain: string, at: number): boolean {
  return (
    /(?:^|[^\d.]|[^\d]\.)\d+\.$/u.test(plain.slice(0, at + 1)) &&
    /^\.\d{1,3}(?![\d.])/u.test(plain.slice(at))
  );
}

/** Space beside punctuation does not count: a line was broken there. */
function normalize(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[“”]/gu, '"')
    .replaceAll('—', '-')
    .replaceAll(/\s*([^\p{L}\p{N}\s])\s*/gu, '$1')
    .replaceAll(/\s+/gu, ' ');
}
