import type { Random } from '../seed-random.ts';

/** Breaks a headline in two lines where a compositor would: at a space, between words, near the middle. */
export function breakHeadline(text: string, random: Random): string[] {
  const space = text.indexOf(' ');
  if (space > 0) return [text.slice(0, space), text.slice(space + 1)];
  if (text.length < 12) return [text];
  const middle = text.length / 2;
  const places = findWordEnds(text)
    .filter((at) => Math.abs(at - middle) <= text.length / 5 && mayBreak(text, at))
    .toSorted((a, z) => costOf(text, a) - costOf(text, z));
  const [best, second] = places;
  if (best === undefined) return [text];
  const at = second !== undefined && random.chance(0.3) ? second : best;
  return [text.slice(0, at), text.slice(at)];
}

function findWordEnds(text: string): number[] {
  const words = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text);
  return Array.from(words, ({ index, segment }) => index + segment.length);
}

function mayBreak(text: string, at: number): boolean {
  const [before = '', after = ''] = [text.slice(at - 1, at), text.slice(at, at + 1)];
  return (
    at < text.length && !/[“‘（《]/u.test(before) && !/[”’）》，、。！？：%0-9A-Za-z]/u.test(after)
  );
}

/** A break away from the middle costs, one inside quotation marks costs more. */
function costOf(text: string, at: number): number {
  const before = text.slice(0, at);
  const quoted = before.split('“').length > before.split('”').length ? 10 : 0;
  const comma = /[，：”]$/u.test(before) ? -3 : 0;
  return Math.abs(at - text.length / 2) + quoted + comma;
}
