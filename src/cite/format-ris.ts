import type { Reference } from './reference.ts';

/** A reference as RIS: two letters, two spaces, a hyphen, a space, the value; lines end with CRLF. */
export function formatRis(reference: Reference): string {
  const { date } = reference;
  const [year = '', month = '', day = ''] = date?.split('-') ?? [];
  const fields: [tag: string, value: string | null][] = [
    ['TY', 'NEWS'],
    ['ID', reference.id],
    ['TI', reference.title],
    ...reference.names.map((name): [string, string] => ['AU', name]),
    ['T2', reference.paper],
    ['PY', year],
    ['DA', date === null ? null : `${year}/${month}/${day}/${reference.isInferred ? 'ca.' : ''}`],
    ['SP', reference.page],
    ['ET', reference.edition],
    ['PB', reference.publisher],
    ['CY', reference.place],
    ['SN', reference.issn],
    ['UR', reference.url],
    ['DP', reference.archive],
    ['LA', 'zh'],
    ['N1', reference.isInferred ? '日期为推定' : null],
  ];
  const lines = fields
    .filter(([, value]) => value !== null && value !== '')
    .map(([tag, value]) => `${tag}  - ${(value ?? '').replace(/\s+/g, ' ')}`);
  return [...lines, 'ER  - ', ''].join('\r\n');
}
