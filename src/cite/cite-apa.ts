import { englishDate } from './english-date.ts';
import { listNames } from './list-names.ts';
import type { Reference } from './reference.ts';
import type { Run } from './run.ts';

const names = {
  most: 20,
  first: 19,
  others: '',
  separator: ', ',
  lastOfTwo: ', & ',
  last: ', & ',
};

/**
 * APA, 7th edition, a newspaper article: `Names. (2024, April 12). Title. *Newspaper*, page. address`.
 * Without names the title comes first. An inferred date is marked `ca.`.
 */
export function citeApa(reference: Reference): Run[] {
  const date = `(${describeDate(reference)}).`;
  const title = endWithStop(reference.title);
  const head =
    reference.names.length === 0
      ? `${title} ${date}`
      : `${endWithStop(listAll(reference.names))} ${date} ${title}`;
  const runs: Run[] = [`${head} `];
  if (reference.paper !== null) {
    runs.push(
      { italic: reference.paper },
      reference.page === null ? '. ' : `, ${reference.page}. `,
    );
  }
  return reference.url === null ? trimEnd(runs) : [...runs, reference.url];
}

/** Of more than twenty names the first nineteen, a row of dots and the last are given. */
function listAll(all: readonly string[]): string {
  if (all.length <= names.most) return listNames(all, names);
  return `${all.slice(0, names.first).join(', ')}, . . . ${all.at(-1)}`;
}

function describeDate({ date, isInferred }: Reference): string {
  if (date === null) return 'n.d.';
  const { year, month, day } = englishDate(date);
  const within = [month, day].filter((part) => part !== null).join(' ');
  return `${isInferred ? 'ca. ' : ''}${year}${within === '' ? '' : `, ${within}`}`;
}

function endWithStop(text: string): string {
  return /[.?!。？！…]$/.test(text) ? text : `${text}.`;
}

function trimEnd(runs: readonly Run[]): Run[] {
  return runs.map((run, at) =>
    at === runs.length - 1 && typeof run === 'string' ? run.trimEnd() : run,
  );
}
