import { ExpectedError } from '../model/expected-error.ts';

/** The refusal of a file under content/articles/ that Pressmark did not write. */
export function foreignArticle(where: string, expected: string, found: string): ExpectedError {
  return new ExpectedError({
    what: 'not an article as Pressmark writes it',
    where,
    expected,
    found,
    fix: 'Generated files are not edited: overrule the machine in content/corrections/ and run `npm run ingest`.',
  });
}
