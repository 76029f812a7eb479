import { join } from 'node:path';
import type { Material } from './fresh/make-fresh-page.ts';
import { readGrammar } from './grammar/read-grammar.ts';
import { readCorpus } from './read-corpus.ts';

/** Reads what fresh pages are made of from the simulator's own folder. */
export function readMaterial(folder = import.meta.dirname): Material {
  const written = readCorpus(join(folder, 'corpus')).flatMap((page) =>
    page.articles.map((article) => ({ article, year: Number(page.issued.slice(0, 4)) })),
  );
  return { written, grammar: readGrammar(join(folder, 'grammar')) };
}
