const blank = /[\s\p{Cc}\p{Cf}\p{Z}]+/gu;
const closeSet = /[，。、；：！？（）《》〈〉【】…—～·,.;:!?()[\]％%]/u;
/** Between two of these a space was typed: Latin words, code, addresses. */
const ascii = /[\x21-\x7e]/u;
const latin = /[A-Za-z0-9Ａ-Ｚａ-ｚ０-９.+&-]/u;

/**
 * Takes the spaces of letter-spacing and justification out of a line and keeps those that part
 * clauses, names or Latin words, one each.
 */
export function cleanLine(raw: string): { text: string; spaced: boolean } {
  const line = raw
    .replace(blank, (run) => (run.length > 1 || run === '\u3000' ? '  ' : ' '))
    .trim();
  const spaced = isLetterSpaced(line);
  // A wide gap parts words of a letter-spaced line, and characters where all gaps are wide.
  const gap = /\S(?! )\S|\S \S/u.test(line) ? / (?=\S)(?<=\S )/gu : / +/gu;
  const loose = spaced ? line.replace(gap, joinSpaced) : line;
  const text = loose.replace(/ +/gu, (run, at: number) =>
    keepsSpace(loose[at - 1] ?? '', loose[at + run.length] ?? '') ? ' ' : '',
  );
  return { text, spaced };
}

function joinSpaced(gap: string, at: number, line: string): string {
  const after = line[at + gap.length] ?? '';
  return /[A-Za-z]/u.test(line[at - 1] ?? '') && /[A-Za-z]/u.test(after) ? ' ' : '';
}

function isLetterSpaced(line: string): boolean {
  const gaps = line.match(/(?<=[^\s\x21-\x7e]) +(?=[^\s\x21-\x7e])/gu)?.length ?? 0;
  const touching = line.match(/(?<=[^\s\x21-\x7e])(?=[^\s\x21-\x7e])/gu)?.length ?? 0;
  return gaps >= 1 && (touching === 0 ? line.length > 1 : gaps >= 3 && gaps >= touching * 2);
}

function keepsSpace(before: string, after: string): boolean {
  if (ascii.test(before) && ascii.test(after)) return true;
  if (closeSet.test(before) || closeSet.test(after)) return false;
  return latin.test(before) === latin.test(after);
}
