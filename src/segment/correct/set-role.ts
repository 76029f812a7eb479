import type { Role } from '../../model/piece.ts';
import type { Part } from '../plan/part.ts';
import { decidePart } from './decide-part.ts';
import type { Draft } from './draft.ts';
import { findRange } from './find-range.ts';
import { formatRange } from './format-range.ts';
import { goesOn } from './goes-on.ts';
import { isChosen } from './is-chosen.ts';
import { isolateAtoms } from './isolate-atoms.ts';
import { noteStep } from './note-step.ts';
import { roleNames } from './role-names.ts';
import type { Step } from './step.ts';
import { type StepContext, stepError } from './step-context.ts';

const outsideArticles: readonly Role[] = ['duplicate', 'furniture', 'unplaced'];
/** Roles that run on over their lines, so that each line is no part of its own. */
const running: readonly Role[] = ['body', 'lead', 'caption', 'note'];

/** Says what lines are to their article, or that they belong to none. */
export function setRole(draft: Draft, step: Step<'role'>, context: StepContext): Draft {
  const chosen = findRange(step.lines, context);
  const isolated = isolateAtoms(draft.parts, chosen);
  const isOutside = outsideArticles.includes(step.role);
  const keys = new Set<string>();
  const parts: Part[] = [];
  for (const part of isolated) {
    if (!isChosen(part, chosen)) {
      parts.push(part);
      continue;
    }
    if (part.article === null && !isOutside) throw outsideError(step, part, context);
    if (part.article !== null) keys.add(part.article);
    parts.push(withRole(part, parts, step));
  }
  const merged = isOutside || running.includes(step.role) ? parts : mergeNeighbours(parts, chosen);
  const what = `原文${formatRange(step.lines)}改作${roleNames[step.role]}`;
  return noteStep({ ...draft, parts: merged }, keys, what, step);
}

function withRole(part: Part, before: readonly Part[], { role, note }: Step<'role'>): Part {
  if (outsideArticles.includes(role)) {
    const why = note === undefined ? 'set apart by an editor' : `set apart by an editor: ${note}`;
    return decidePart(part, { role, article: null, joins: false, why });
  }
  if (part.role === role) return decidePart(part, {});
  return decidePart(part, { role, joins: goesOn({ role, article: part.article }, before) });
}

/** Neighbours of one headline, byline … that an editor named together are one. */
function mergeNeighbours(
  parts: readonly Part[],
  chosen: ReadonlySet<Part['atoms'][number]>,
): Part[] {
  const merged: Part[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    const goesOn =
      last !== undefined &&
      isChosen(part, chosen) &&
      isChosen(last, chosen) &&
      last.article === part.article;
    if (goesOn) merged[merged.length - 1] = { ...last, atoms: [...last.atoms, ...part.atoms] };
    else merged.push(part);
  }
  return merged;
}

function outsideError(step: Step<'role'>, part: Part, context: StepContext) {
  const [first] = part.atoms;
  return stepError(context, {
    what: `line ${first?.line ?? step.lines.from.line} of ${context.source} belongs to no article`,
    expected: `a line of an article, to be its ${step.role}`,
    found: `a line that is ${part.role}`,
    fix: 'Move the line to its article first, with a step "do: move".',
  });
}
