import { listNames, type NameListRule } from './list-names.ts';
import type { Reference } from './reference.ts';
import type { Run } from './run.ts';

interface Edition {
  readonly comma: string;
  readonly brackets: readonly [string, string];
  /** Whether the day of access belongs to an article of an online newspaper. */
  readonly hasAccess: boolean;
}

/** The 2025 edition sets commas and brackets full width and drops the day of access. */
const editions = {
  2015: { comma: ', ', brackets: ['(', ')'], hasAccess: true },
  2025: { comma: '，', brackets: ['（', '）'], hasAccess: false },
} as const satisfies Record<number, Edition>;

/**
 * GB/T 7714, an article of a newspaper, numeric system, as read online:
 * `names. title[N/OL]. newspaper，date（page）. address.` An inferred date stands in brackets.
 */
export function citeGbT7714(
  reference: Reference,
  year: keyof typeof editions,
  accessed: string | null,
): Run[] {
  const edition: Edition = editions[year];
  const [open, close] = edition.brackets;
  const names = listNames(reference.names, nameRule(edition.comma));
  const { date } = reference;
  const source = [
    reference.paper,
    date === null ? null : reference.isInferred ? `[${date}]` : date,
  ].filter((part) => part !== null);
  const page = reference.page === null ? '' : `${open}${reference.page}${close}`;
  const isOnline = reference.url !== null;
  const access = isOnline && edition.hasAccess && accessed !== null ? `[${accessed}]` : '';
  const place = `${source.join(edition.comma)}${page}${access}`;
  const parts = [
    names,
    `${reference.title}[N${isOnline ? '/OL' : ''}]`,
    place,
    reference.url ?? '',
  ];
  return [`${parts.filter((part) => part !== '').join('. ')}.`];
}

function nameRule(comma: string): NameListRule {
  return {
    most: 3,
    first: 3,
    others: `${comma}等`,
    separator: comma,
    lastOfTwo: comma,
    last: comma,
  };
}
