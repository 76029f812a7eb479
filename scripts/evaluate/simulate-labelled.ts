import type { Material } from '../simulator/fresh/make-fresh-page.ts';
import { makeFreshPages } from '../simulator/make-fresh-pages.ts';
import type { LabelledPage } from './labelled-page.ts';

/** Simulated pages as labelled ones. */
export function simulateLabelled(
  material: Material,
  request: { set: string; seed: string; pages: number },
): LabelledPage[] {
  const pages = makeFreshPages(material, { ...request, settings: {} });
  return Array.from(pages, ({ bytes, gold }) => ({
    set: request.set,
    path: gold.source,
    bytes,
    gold,
  }));
}
