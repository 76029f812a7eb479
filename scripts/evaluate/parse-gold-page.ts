import { z } from 'zod';
import { ExpectedError } from '../../src/model/expected-error.ts';
import { type GoldPage, goldPage } from './gold-page.ts';

/** The labels that a gold file holds. */
export function parseGoldPage(text: string, path: string): GoldPage {
  const result = goldPage.safeParse(parseJson(text, path));
  if (result.success) return result.data;
  throw new ExpectedError({
    what: `the labels do not fit their schema:\n${z.prettifyError(result.error)}`,
    where: path,
    fix: 'Mend the fields named above; scripts/evaluate/gold-page.ts says what each holds.',
  });
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ExpectedError({
      what: `the labels are not JSON: ${error instanceof Error ? error.message : error}`,
      where: path,
    });
  }
}
