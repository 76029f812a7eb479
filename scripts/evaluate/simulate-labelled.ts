import type { CorpusPage } from '../simulator/corpus-page.ts';
import { makeFreshPages } from '../simulator/make-fresh-pages.ts';
import type { LabelledPage } from './labelled-page.ts';

/** Simulated pages as labelled ones. */
export function simulateLabelled(
  corpus: CorpusPage[],
  request: { set: string; seed: string; pages: number },
): LabelledPage[] {
  const pages = makeFreshPages(corpus, { ...request, settings: {} });
  return Array.from(pages, ({ bytes, gold }) => ({
    set: request.set,
    path: gold.source,
    bytes,
    gold,
  }));
}
