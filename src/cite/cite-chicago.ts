import { englishDate } from './english-date.ts';
import { listNames } from './list-names.ts';
import { quotedTitle } from './quoted-title.ts';
import type { Reference } from './reference.ts';
import type { Run } from './run.ts';
import { runsToText } from './runs-to-text.ts';

export type ChicagoEdition = 17 | 18;
export type ChicagoForm = 'note' | 'bibliography' | 'author-date';

/** How many names the editions give in a note and in a list, and how many of more than those. */
const nameRules = {
  17: { note: { most: 3, first: 1 }, list: { most: 10, first: 7 } },
  18: { note: { most: 2, first: 1 }, list: { most: 6, first: 3 } },
} as const;

/**
 * The Chicago Manual of Style, a newspaper article. In a list an unsigned article stands under the
 * newspaper's name; pages stand in notes only. The 18th edition does not repeat the year of an
 * author-date entry in its day.
 */
export function citeChicago(
  reference: Reference,
  form: ChicagoForm,
  edition: ChicagoEdition,
): Run[] {
  if (form === 'note') return citeNote(reference, edition);
  const { paper, url } = reference;
  const isUnsigned = reference.names.length === 0;
  const isShort = form === 'author-date' && edition === 18;
  const day = isShort ? describeDayOfYear(reference) : describeDate(reference);
  const source: Run[] = [
    ...(isUnsigned || paper === null ? [] : [{ italic: paper }]),
    ...(isUnsigned || paper === null || day === '' ? [] : [', ']),
    day,
  ];
  const sentences: Run[][] = [
    isUnsigned
      ? paper === null
        ? []
        : [{ italic: paper }]
      : [listAll(reference, 'list', edition)],
    form === 'author-date' ? [describeYear(reference)] : [],
    [quotedTitle(reference.title, '.')],
    source,
    url === null ? [] : [url],
  ];
  return sentences.filter((runs) => runsToText(runs) !== '').flatMap(closeSentence);
}

/** A sentence of an entry with its full stop, unless it has one, and the space before it. */
function closeSentence(runs: Run[], at: number): Run[] {
  const hasStop = /[.”]$/.test(runsToText(runs));
  return [at === 0 ? '' : ' ', ...runs, hasStop ? '' : '.'];
}

function citeNote(reference: Reference, edition: ChicagoEdition): Run[] {
  const { paper, page } = reference;
  const names = reference.names.length === 0 ? '' : `${listAll(reference, 'note', edition)}, `;
  const runs: Run[] = [`${names}${quotedTitle(reference.title, ',')} `];
  if (paper !== null) runs.push({ italic: paper }, ', ');
  const day = describeDate(reference);
  const details = [day === '' ? null : day, page, reference.url].filter((part) => part !== null);
  return [...runs, `${details.join(', ')}.`];
}

function listAll({ names }: Reference, place: 'note' | 'list', edition: ChicagoEdition): string {
  const inNote = place === 'note';
  return listNames(names, {
    ...nameRules[edition][place],
    others: inNote ? ' et al.' : ', et al.',
    separator: ', ',
    lastOfTwo: inNote ? ' and ' : ', and ',
    last: ', and ',
  });
}

function describeDate({ date, isInferred }: Reference): string {
  if (date === null) return '';
  const { year, month, day } = englishDate(date);
  const text =
    month === null ? year : day === null ? `${month} ${year}` : `${month} ${day}, ${year}`;
  return isInferred ? `[${text}?]` : text;
}

function describeYear({ date, isInferred }: Reference): string {
  if (date === null) return 'n.d.';
  const year = date.slice(0, 4);
  return isInferred ? `[${year}?]` : year;
}

function describeDayOfYear({ date, isInferred }: Reference): string {
  if (date === null) return '';
  const { month, day } = englishDate(date);
  const text = [month, day].filter((part) => part !== null).join(' ');
  return text !== '' && isInferred ? `[${text}?]` : text;
}
