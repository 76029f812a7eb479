import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusPage } from './corpus-page.ts';
import { parseCorpusPage } from './parse-corpus-page.ts';

/** Reads every page of the sample corpus, in the order of their paths. */
export function readCorpus(folder: string): CorpusPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => parseCorpusPage(readFileSync(join(folder, name), 'utf8'), join(folder, name)));
}
