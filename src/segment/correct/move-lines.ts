import type { Role } from '../../model/piece.ts';
import type { Part } from '../plan/part.ts';
import type { Draft } from './draft.ts';
import { findArticle } from './find-article.ts';
import { findRange } from './find-range.ts';
import { formatRange } from './format-range.ts';
import { goesOn } from './goes-on.ts';
import { isChosen } from './is-chosen.ts';
import { isolateAtoms } from './isolate-atoms.ts';
import { noteStep } from './note-step.ts';
import type { Step } from './step.ts';
import { type StepContext, stepError } from './step-context.ts';
import { takePart } from './take-part.ts';

const outsideArticles: readonly Role[] = ['duplicate', 'furniture', 'unplaced'];

/**
 * Gives lines to an article. They keep their roles (what belonged to no article becomes body) and
 * come to stand behind those parts of the article that the page prints before them.
 */
export function moveLines(draft: Draft, step: Step<'move'>, context: StepContext): Draft {
  const chosen = findRange(step.lines, context);
  const to = findArticle(draft, step.to, context);
  const isolated = isolateAtoms(draft.parts, chosen);
  const moved = isolated.filter((part) => isChosen(part, chosen) && part.article !== to);
  const rest = isolated.filter((part) => !moved.includes(part));
  if (moved.length === 0 || !rest.some(({ article }) => article === to)) {
    throw stepError(context, {
      what: `lines ${step.lines.from.line} to ${step.lines.to.line} lie in that article already`,
      fix: 'Name another article, or remove the step.',
    });
  }
  const place = (part: Part | undefined) =>
    part?.atoms[0] === undefined ? -1 : context.atoms.indexOf(part.atoms[0]);
  const before = rest.findLastIndex((part) => part.article === to && place(part) < place(moved[0]));
  const at = before === -1 ? rest.findIndex(({ article }) => article === to) : before + 1;
  const added: Part[] = [];
  for (const part of moved) {
    const role = outsideArticles.includes(part.role) ? 'body' : part.role;
    const joins = goesOn({ role, article: to }, [...rest.slice(0, at), ...added]);
    added.push(takePart(part, { article: to, role, joins }));
  }
  const range = formatRange(step.lines);
  const sources = new Set(moved.map(({ article }) => article));
  const corrected = { ...draft, parts: rest.toSpliced(at, 0, ...added) };
  const given = noteStep(corrected, [to], `移入原文${range}`, step);
  return noteStep(given, sources, `移出原文${range}`, step);
}
