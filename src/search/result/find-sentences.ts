/** An excerpt is filled up with further sentences to about so many characters. */
const LENGTH = 110;
const END = /[。！？!?；;…]["”’」』）)]*/gu;
const BREAK = /[，,、：:\s]/gu;

/**
 * The sentences around a stretch of text. A sentence too long to show begins or ends at a clause
 * near the stretch.
 */
export function findSentences(
  text: string,
  start: number,
  end: number,
): [from: number, to: number] {
  const ends = Array.from(text.matchAll(END), (match) => match.index + match[0].length);
  let from = ends.findLast((at) => at <= start) ?? 0;
  let to = ends.find((at) => at >= end && at > from) ?? text.length;
  while (to < text.length && to - from < LENGTH) {
    const next = ends.find((at) => at > to) ?? text.length;
    if (next - from > LENGTH * 1.5) break;
    to = next;
  }
  if (start - from > LENGTH) from = findBreak(text, start - LENGTH / 2, start);
  if (to - end > LENGTH * 1.5) to = findBreak(text, end + LENGTH, to);
  return [from, to];
}

/** After the first break between two places, or at the first of them. */
function findBreak(text: string, from: number, to: number): number {
  const first = Math.floor(from);
  BREAK.lastIndex = first;
  const match = BREAK.exec(text);
  return match !== null && match.index < to ? match.index + 1 : first;
}
