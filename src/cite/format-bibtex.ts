import type { Reference } from './reference.ts';

/**
 * A reference as a BibTeX entry that biblatex and the GB/T 7714 styles also read. Names are braced,
 * so that they stay whole; an inferred date is marked as they mark it: `date = {2024-04~}`.
 */
export function formatBibtex(reference: Reference): string {
  const { date, isInferred } = reference;
  const [year, month] = date?.split('-') ?? [];
  const fields: [name: string, value: string | null | undefined][] = [
    ['author', reference.names.map((name) => `{${escapeText(name)}}`).join(' and ')],
    ['title', `{${escapeText(reference.title)}}`],
    ['journal', reference.paper === null ? null : escapeText(reference.paper)],
    ['entrysubtype', 'newspaper'],
    ['year', year === undefined ? null : isInferred ? `[${year}]` : year],
    ['month', month === undefined ? null : String(Number(month))],
    ['date', date === null ? null : `${date}${isInferred ? '~' : ''}`],
    ['pages', reference.page === null ? null : escapeText(reference.page)],
    ['edition', reference.edition === null ? null : escapeText(reference.edition)],
    ['publisher', reference.publisher === null ? null : escapeText(reference.publisher)],
    ['address', reference.place === null ? null : escapeText(reference.place)],
    ['issn', reference.issn],
    ['url', reference.url],
    ['langid', 'chinese'],
    ['note', isInferred ? '日期为推定' : null],
  ];
  const lines = fields
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([name, value]) => `  ${name.padEnd(12)} = {${value}},`);
  return [`@article{${entryKey(reference)},`, ...lines, '}', ''].join('\n');
}

/** A key that no other article has and that every program takes. */
function entryKey({ id, date }: Reference): string {
  return `pm${date?.slice(0, 4) ?? ''}-${id}`;
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '{': '\\{',
  '}': '\\}',
};

function escapeText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\^~{}#$%&_]/g, (character) => commands[character] ?? `\\${character}`);
}
