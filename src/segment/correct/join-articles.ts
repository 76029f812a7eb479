import type { Role } from '../../model/piece.ts';
import type { Part } from '../plan/part.ts';
import type { Draft } from './draft.ts';
import { findArticle } from './find-article.ts';
import { goesOn } from './goes-on.ts';
import { noteStep } from './note-step.ts';
import type { Step } from './step.ts';
import { type StepContext, stepError } from './step-context.ts';
import { takePart } from './take-part.ts';

const heads: readonly Role[] = ['kicker', 'headline', 'subtitle'];

/**
 * Adds one article to another, behind it. Where both have a headline, those of the second become
 * subheads; a text that was cut within a sentence is joined again.
 */
export function joinArticles(draft: Draft, step: Step<'join'>, context: StepContext): Draft {
  const into = findArticle(draft, step.article, context);
  const from = findArticle(draft, step.with, context);
  if (into === from) {
    throw stepError(context, {
      what: `lines ${step.article.line} and ${step.with.line} lie in the same article already`,
      fix: 'Remove the step.',
    });
  }
  const own = draft.parts.filter(({ article }) => article === into);
  const hasHeadline = own.some(({ role }) => role === 'headline') || draft.heads.has(into);
  const added = draft.parts
    .filter(({ article }) => article === from)
    .map((part) => {
      const role = hasHeadline && heads.includes(part.role) ? 'subhead' : part.role;
      return takePart(part, { article: into, role, joins: part.joins });
    })
    .map((part, i, all) => {
      const isFirst = all.findIndex(({ role }) => role === part.role) === i;
      return isFirst ? { ...part, joins: goesOn(part, own) } : part;
    });
  const last = own.at(-1);
  const parts = draft.parts
    .filter(({ article }) => article !== from)
    .flatMap((part): Part[] => (part === last ? [part, ...added] : [part]));
  const applied = new Map(draft.applied);
  applied.set(into, [...(applied.get(into) ?? []), ...(applied.get(from) ?? [])]);
  const what = `并入原文第${step.with.line}行所在的文字`;
  return noteStep({ ...draft, parts, applied }, [into], what, step);
}
