import type { Correction, CorrectionStep } from '../../model/correction.ts';
import type { SourcePage } from '../../model/source-page.ts';
import type { Part } from '../plan/part.ts';
import type { Draft } from './draft.ts';
import { dropLines } from './drop-lines.ts';
import { joinArticles } from './join-articles.ts';
import { markReviewed } from './mark-reviewed.ts';
import { moveLines } from './move-lines.ts';
import { orderPassages } from './order-passages.ts';
import { replaceMisprint } from './replace-misprint.ts';
import { setHeadline } from './set-headline.ts';
import { setRole } from './set-role.ts';
import { splitArticle } from './split-article.ts';
import type { Step } from './step.ts';
import type { StepContext } from './step-context.ts';

type Carry<Name extends CorrectionStep['do']> = (
  draft: Draft,
  step: Step<Name>,
  context: StepContext,
) => Draft;

const carries: { [Name in CorrectionStep['do']]: Carry<Name> } = {
  join: joinArticles,
  split: splitArticle,
  move: moveLines,
  role: setRole,
  headline: setHeadline,
  order: orderPassages,
  drop: dropLines,
  replace: replaceMisprint,
  reviewed: markReviewed,
};

/**
 * Carries out an editor's decisions on a plan, in their order. Every atom stays in exactly one
 * part. A decision whose line is not what it was throws, and nothing is carried out.
 */
export function correctPlan(
  page: SourcePage,
  parts: readonly Part[],
  correction: Correction,
): Draft {
  const atoms = parts
    .flatMap((part) => part.atoms)
    .sort((a, b) => a.line - b.line || a.from - b.from);
  let draft: Draft = {
    parts,
    readings: new Map(),
    heads: new Map(),
    reviewed: new Set(),
    applied: new Map(),
  };
  correction.steps.forEach((step, i) => {
    draft = carryOut(draft, step, {
      lines: page.lines,
      source: page.path,
      path: correctionPath(page),
      step: `step ${i + 1} (${step.do})`,
      atoms,
    });
  });
  return draft;
}

function carryOut<Name extends CorrectionStep['do']>(
  draft: Draft,
  step: Step<Name>,
  context: StepContext,
): Draft {
  const carry = carries[step.do as Name] as Carry<Name>;
  return carry(draft, step, context);
}

/** Corrections lie beside the sources, under the address of their page. */
function correctionPath({ path, address }: SourcePage): string {
  const at = path.lastIndexOf('sources/');
  return `${at === -1 ? '' : path.slice(0, at)}corrections/${address}.yml`;
}
