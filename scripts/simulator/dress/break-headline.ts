import type { Random } from '../seed-random.ts';

/** Breaks a headline in two lines, at a space where it has one, else where no word with digits or Latin is torn. */
export function breakHeadline(text: string, random: Random): string[] {
  const space = text.indexOf(' ');
  if (space > 0) return [text.slice(0, space), text.slice(space + 1)];
  const chars = [...text];
  if (chars.length < 12) return [text];
  const middle = Math.floor(chars.length / 2);
  const places = [middle, middle - 1, middle + 1, middle - 2, middle + 2].filter((at) =>
    mayBreak(chars, at),
  );
  if (places.length === 0) return [text];
  const at = random.pick(places);
  return [chars.slice(0, at).join(''), chars.slice(at).join('')];
}

function mayBreak(chars: string[], at: number): boolean {
  const before = chars[at - 1] ?? '';
  const after = chars[at] ?? '';
  const joint = before + after;
  return (
    !/^[0-9A-Za-z.%]{2}$/u.test(joint) &&
    !/[“‘（《]/u.test(before) &&
    !/[”’）》，、。！？：]/u.test(after)
  );
}
