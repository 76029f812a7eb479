import { parse } from 'yaml';
import { z } from 'zod';
import { ExpectedError } from '../../src/model/expected-error.ts';
import { type CorpusPage, corpusPage } from './corpus-page.ts';

/** The page that one corpus file holds; refuses what the schema does not know. */
export function parseCorpusPage(text: string, path: string): CorpusPage {
  const result = corpusPage.safeParse(parseYaml(text, path));
  if (result.success) return result.data;
  throw new ExpectedError({
    what: `the corpus page does not fit its schema:\n${z.prettifyError(result.error)}`,
    where: path,
    fix: 'Mend the fields named above; scripts/simulator/corpus-page.ts says what each holds.',
  });
}

function parseYaml(text: string, path: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new ExpectedError({
      what: `the corpus page is not YAML: ${error instanceof Error ? error.message : error}`,
      where: path,
    });
  }
}
