import { ExpectedError } from '../../model/expected-error.ts';
import { type Era, era } from '../dates/era.ts';
import { parseEntries } from './parse-entries.ts';

/** The eras of eras.yml; none ends before it begins. */
export function parseEras(text: string, path: string): Era[] {
  return parseEntries(text, path, era).map(({ value, where }) => {
    if (value.until >= value.from) return value;
    throw new ExpectedError({
      what: 'the era ends before it begins',
      where: where('until'),
      expected: `a month from ${value.from} on`,
      found: value.until,
    });
  });
}
