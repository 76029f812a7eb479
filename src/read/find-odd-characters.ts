import type { Finding } from '../model/finding.ts';
import { oddCharacters } from './odd-characters.ts';

const listedCodePoints = 24;
const listedLines = 5;

interface Occurrence {
  codePoint: number;
  name: string;
  count: number;
  lines: number[];
}

/**
 * One finding for each code point that nobody prints, in order of its first line.
 * `replaced` counts, by line, the U+FFFD that stand for undecodable bytes: those are reported elsewhere.
 */
export function findOddCharacters(
  lines: readonly string[],
  path: string,
  replaced: ReadonlyMap<number, number>,
): Finding[] {
  const occurrences = new Map<number, Occurrence>();
  lines.forEach((line, index) => {
    for (const [codePoint, count] of countOddCharacters(line)) {
      const own = codePoint === 0xfffd ? count - (replaced.get(index + 1) ?? 0) : count;
      if (own > 0) note(occurrences, codePoint, own, index + 1);
    }
  });
  const all = [...occurrences.values()];
  const findings = all
    .slice(0, listedCodePoints)
    .map((found) => ({ where: `${path}:${found.lines[0]}`, message: describe(found) }));
  const rest = all.length - findings.length;
  if (rest > 0) {
    findings.push({
      where: path,
      message: `${rest} more code points that nobody prints, all kept`,
    });
  }
  return findings;
}

function countOddCharacters(line: string): Map<number, number> {
  const counts = new Map<number, number>();
  for (let i = 0; i < line.length; i += 1) {
    const unit = line.charCodeAt(i);
    if (isPlain(unit)) continue;
    const codePoint = line.codePointAt(i) ?? unit;
    if (codePoint > 0xffff) i += 1;
    if (nameOf(codePoint) !== null) counts.set(codePoint, (counts.get(codePoint) ?? 0) + 1);
  }
  return counts;
}

/** Nearly every character of a page; the table is asked about the others only. */
function isPlain(unit: number): boolean {
  return (unit >= 0x3165 && unit < 0xd800) || (unit >= 0x20 && unit < 0x7f);
}

function nameOf(codePoint: number): string | null {
  const row = oddCharacters.find(([from, to]) => codePoint >= from && codePoint <= to);
  return row?.[2] ?? null;
}

function note(
  occurrences: Map<number, Occurrence>,
  codePoint: number,
  count: number,
  line: number,
): void {
  const found = occurrences.get(codePoint);
  if (found === undefined) {
    occurrences.set(codePoint, { codePoint, name: nameOf(codePoint) ?? '', count, lines: [line] });
    return;
  }
  found.count += count;
  if (found.lines.length <= listedLines) found.lines.push(line);
}

function describe({ codePoint, name, count, lines }: Occurrence): string {
  const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  const more = lines.length > listedLines ? ' …' : '';
  const where = `line${lines.length > 1 ? 's' : ''} ${lines.slice(0, listedLines).join(', ')}`;
  return `${code}, ${name}, ${count === 1 ? 'once' : `${count} times`}, ${where}${more}; kept`;
}
