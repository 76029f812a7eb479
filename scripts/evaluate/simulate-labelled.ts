import type { KnobSettings } from '../simulator/draw-dice.ts';
import type { Material } from '../simulator/fresh/make-fresh-page.ts';
import { makeFreshPages } from '../simulator/make-fresh-pages.ts';
import type { LabelledPage } from './labelled-page.ts';

/** Simulated pages as labelled ones. */
export function simulateLabelled(
  material: Material,
  request: { set: string; seed: string; pages: number; settings?: KnobSettings },
): LabelledPage[] {
  const pages = makeFreshPages(material, { settings: {}, ...request });
  return Array.from(pages, ({ bytes, gold }) => ({
    set: request.set,
    path: gold.source,
    bytes,
    gold,
  }));
}
