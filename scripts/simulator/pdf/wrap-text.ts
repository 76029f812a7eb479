import type { Random } from '../seed-random.ts';

export interface Wrapping {
  /** The width of the n-th line that is still to be set, counted from 0. */
  widthOf: (line: number) => number;
  /** What the first line leaves free before its first character. */
  indent: number;
  random: Random;
  /** How likely a number that does not fit is broken. */
  breakNumbers: number;
}

/** No line begins with one of these, none ends with one of those. */
const noStart = '，。、；：？！”’）》】」』…—％%,.;:?!)·';
const noEnd = '“‘（《【「『(';

/** Breaks a paragraph into justified lines as a compositor does, by characters and not by words. */
export function wrapText(
  text: string,
  { widthOf, indent, random, breakNumbers }: Wrapping,
): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let used = indent;
  const finish = (carried: string[]) => {
    lines.push(line.join('').trim());
    line = carried;
    used = measure(carried.join(''));
  };
  for (const token of text.match(/[0-9A-Za-z.%+&-]+|\s+|./gsu) ?? []) {
    if (line.length === 0 && /^\s+$/.test(token) && lines.length > 0) continue;
    const room = widthOf(lines.length) - used;
    const size = measure(token);
    if (size <= room + 0.01 || line.length === 0 || /^\s+$/.test(token)) {
      line.push(token);
      used += size;
      continue;
    }
    if (noStart.includes(token)) {
      if (room > -0.6 && random.chance(0.55)) {
        line.push(token);
        used += size;
      } else finish([...takeBack(line), token]);
      continue;
    }
    const digits = /^\d+/.exec(token)?.[0].length ?? 0;
    if (digits > 1 && room >= 1 && random.chance(breakNumbers)) {
      const at = Math.min(digits - 1, Math.max(1, Math.floor(room * 2)));
      line.push(token.slice(0, at));
      finish([token.slice(at)]);
      continue;
    }
    const carried = noEnd.includes(line.at(-1) ?? ' ') ? [line.pop() ?? ''] : [];
    finish([...carried, token]);
  }
  if (line.length > 0) lines.push(line.join('').trim());
  return lines.filter((text) => text !== '');
}

/** The last token of a line goes down with the mark that may not begin the next. */
function takeBack(line: string[]): string[] {
  const carried: string[] = [];
  for (let i = 0; i < 4 && line.length > 2; i++) {
    carried.unshift(line.pop() ?? '');
    const first = carried[0] ?? '';
    if (!noStart.includes(first) && first.trim() !== '' && !noEnd.includes(line.at(-1) ?? ' '))
      break;
  }
  return carried;
}

function measure(text: string): number {
  let width = 0;
  for (const char of text) width += char === ' ' ? 0.25 : char.charCodeAt(0) < 256 ? 0.5 : 1;
  return width;
}
