import type { Correction, CorrectionStep } from '../../../src/model/correction.ts';
import type { CutArticle } from '../../../src/model/cut-article.ts';
import type { Role } from '../../../src/model/piece.ts';
import { correctPlan } from '../../../src/segment/correct/correct-plan.ts';
import { overruleArticles } from '../../../src/segment/correct/overrule-articles.ts';
import { readParts } from '../../../src/segment/correct/read-parts.ts';
import { findAtoms } from '../../../src/segment/lines/find-atoms.ts';
import { assembleArticles } from '../../../src/segment/plan/assemble-articles.ts';
import type { Part } from '../../../src/segment/plan/part.ts';
import { pageOf } from '../page-of.ts';

/** `a1 headline 1`, `a1 body 2-4`, `- furniture 5`, `a1 +body 6` where it goes on with the part before. */
export type PlanRow = string;

/** A page, a machine's plan of it, and what becomes of both under some steps. */
export function planOf(text: string, rows: readonly PlanRow[]) {
  const page = pageOf(text);
  const atoms = findAtoms(page.lines);
  const parts = rows.map((row): Part => {
    const [, key = '', plus, role = '', from = '0', to = from] =
      /^(\S+) (\+?)(\w+) (\d+)(?:-(\d+))?$/.exec(row) ?? [];
    return {
      role: role as Role,
      article: key === '-' ? null : key,
      atoms: atoms.filter(({ line }) => line >= Number(from) && line <= Number(to)),
      joins: plus === '+',
      confidence: 0.5,
      evidence: [],
      ...(key === '-' ? { why: 'by the machine' } : {}),
    };
  });
  const draft = (...steps: CorrectionStep[]) => {
    const correction: Correction = { steps };
    return correctPlan(page, parts, correction);
  };
  return {
    atoms,
    parts,
    draft,
    plan: (...steps: CorrectionStep[]): PlanRow[] => draft(...steps).parts.map(rowOf),
    articles: (...steps: CorrectionStep[]): CutArticle[] => {
      const corrected = draft(...steps);
      return overruleArticles(assembleArticles(readParts(corrected)), corrected);
    },
  };
}

function rowOf({ role, article, atoms, joins }: Part): PlanRow {
  const [first, last] = [atoms[0]?.line, atoms.at(-1)?.line];
  const lines = first === last ? `${first}` : `${first}-${last}`;
  return `${article ?? '-'} ${joins ? '+' : ''}${role} ${lines}`;
}
