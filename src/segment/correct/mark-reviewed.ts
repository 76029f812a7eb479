import type { Draft } from './draft.ts';
import { findArticle } from './find-article.ts';
import { noteStep } from './note-step.ts';
import type { Step } from './step.ts';
import type { StepContext } from './step-context.ts';

/** Takes an article off the list of those to look at: a person has read it. */
export function markReviewed(draft: Draft, step: Step<'reviewed'>, context: StepContext): Draft {
  const key = findArticle(draft, step.article, context);
  const reviewed = new Set(draft.reviewed).add(key);
  return noteStep({ ...draft, reviewed }, [key], '编辑已核对全篇', step);
}
