import { englishDate } from './english-date.ts';
import { listNames } from './list-names.ts';
import { quotedTitle } from './quoted-title.ts';
import type { Reference } from './reference.ts';
import type { Run } from './run.ts';
import { runsToText } from './runs-to-text.ts';

const names = {
  most: 2,
  first: 1,
  others: ', et al.',
  separator: ', ',
  lastOfTwo: ', and ',
  last: ', and ',
};

/**
 * MLA, 9th edition, a newspaper article in an archive, which is its second container:
 * `Names. “Title.” *Newspaper*, 12 Apr. 2024, p. 6. *Archive*, address.`
 */
export function citeMla(reference: Reference): Run[] {
  const list = listNames(reference.names, names);
  const head = list === '' || list.endsWith('.') ? list : `${list}.`;
  const title = quotedTitle(reference.title, '.');
  const details = [
    describeDate(reference),
    reference.page === null ? null : `p. ${reference.page}`,
  ].filter((part) => part !== null);
  const first: Run[] =
    reference.paper === null
      ? [details.join(', ')]
      : [{ italic: reference.paper }, details.map((part) => `, ${part}`).join('')];
  const second: Run[] = [
    reference.archive === null ? '' : { italic: reference.archive },
    [reference.archive === null ? '' : ', ', reference.url ?? ''].join(''),
  ];
  const containers = reference.url === null ? [first] : [first, second];
  return [
    `${head === '' ? '' : `${head} `}${title}`,
    ...containers
      .filter((container) => runsToText(container) !== '')
      .flatMap((container, at): Run[] => [at === 0 ? ' ' : '. ', ...container]),
    '.',
  ];
}

function describeDate({ date, isInferred }: Reference): string | null {
  if (date === null) return null;
  const { year, month, day } = englishDate(date, 'short');
  const text = [day, month, year].filter((part) => part !== null).join(' ');
  return isInferred ? `[circa ${text}]` : text;
}
