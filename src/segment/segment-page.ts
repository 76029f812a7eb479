import type { Correction } from '../model/correction.ts';
import type { Segmentation } from '../model/segmentation.ts';
import type { SourcePage } from '../model/source-page.ts';
import { correctPlan } from './correct/correct-plan.ts';
import { overruleArticles } from './correct/overrule-articles.ts';
import { readParts } from './correct/read-parts.ts';
import { assembleArticles } from './plan/assemble-articles.ts';
import type { Part } from './plan/part.ts';
import { planPage } from './plan/plan-page.ts';
import { printFrom } from './plan/print-atom.ts';
import { writePieces } from './plan/write-pieces.ts';
import { findDoubts } from './quality/find-doubts.ts';
import { readTraits } from './read-traits.ts';

/**
 * Cuts a page into articles and accounts for each of its printed characters. The editor's
 * correction, where there is one, overrules the machine.
 */
export function segmentPage(page: SourcePage, correction: Correction | null): Segmentation {
  const { read, lines, repeated } = readTraits(page.lines);
  const print = printFrom(page.lines, read);
  const parts: Part[] = [
    ...planPage(lines),
    ...repeated.map(
      (repeat): Part => ({
        role: 'duplicate',
        article: null,
        atoms: [repeat.atom],
        joins: false,
        why: `repeats line ${repeat.kept}`,
        confidence: 0.9,
        evidence: [`the same words stand in line ${repeat.kept}`],
      }),
    ),
  ];
  if (correction === null) {
    const articles = assembleArticles(parts, print);
    return {
      articles,
      pieces: writePieces(page.lines, parts),
      findings: findDoubts(articles, page.path),
    };
  }
  const corrected = correctPlan(page, parts, correction);
  const articles = overruleArticles(assembleArticles(readParts(corrected), print), corrected);
  return {
    articles,
    pieces: writePieces(page.lines, corrected.parts),
    findings: findDoubts(articles, page.path),
  };
}
