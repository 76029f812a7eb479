import type { Draft } from './draft.ts';
import { findArticle } from './find-article.ts';
import { noteStep } from './note-step.ts';
import { roleNames } from './role-names.ts';
import type { Step } from './step.ts';
import type { StepContext } from './step-context.ts';

/** Gives an article the headline that an editor wrote; the pieces stay as printed. */
export function setHeadline(draft: Draft, step: Step<'headline'>, context: StepContext): Draft {
  const key = findArticle(draft, step.article, context);
  const { headline, kicker, subtitle } = step;
  const before = draft.heads.get(key);
  const heads = new Map(draft.heads).set(key, {
    headline,
    kicker: kicker === undefined ? before?.kicker : kicker,
    subtitle: subtitle === undefined ? before?.subtitle : subtitle,
  });
  const changes = (['kicker', 'headline', 'subtitle'] as const)
    .filter((name) => step[name] !== undefined)
    .map((name) => {
      const text = step[name];
      return text ? `${roleNames[name]}改为“${text}”` : `删去${roleNames[name]}`;
    });
  return noteStep({ ...draft, heads }, [key], changes.join('，'), step);
}
