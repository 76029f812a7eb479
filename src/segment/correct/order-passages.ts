import type { Atom } from '../lines/atom.ts';
import type { Part } from '../plan/part.ts';
import { decidePart } from './decide-part.ts';
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

/**
 * Puts passages of one article into the order in which they are listed; they share the places
 * that they have together, and the rest of the article stays where it is.
 */
export function orderPassages(draft: Draft, step: Step<'order'>, context: StepContext): Draft {
  const [first] = step.lines;
  if (first === undefined) return draft;
  const key = findArticle(draft, first.from, context);
  const passages = step.lines.map((range) => findRange(range, context));
  checkApart(passages, step, context);
  let parts: readonly Part[] = draft.parts;
  for (const passage of passages) parts = isolateAtoms(parts, passage);
  const isListed = (part: Part) => passages.some((passage) => isChosen(part, passage));
  const stranger = parts.find((part) => isListed(part) && part.article !== key);
  if (stranger !== undefined) {
    throw stepError(context, {
      what: `line ${stranger.atoms[0]?.line} does not lie in the same article as line ${first.from.line}`,
      fix: 'Move it there first, with a step "do: move".',
    });
  }
  const ordered = passages.flatMap((passage) => parts.filter((part) => isChosen(part, passage)));
  const begins = new Set(passages.map((passage) => parts.find((part) => isChosen(part, passage))));
  const placed: Part[] = [];
  for (const part of parts) {
    const next = isListed(part) ? ordered.shift() : part;
    if (next === undefined) continue;
    placed.push(begins.has(next) ? decidePart(next, { joins: goesOn(next, placed) }) : next);
  }
  const what = `调整次序：原文${step.lines.map(formatRange).join('、')}`;
  return noteStep({ ...draft, parts: placed }, [key], what, step);
}

function checkApart(
  passages: readonly ReadonlySet<Atom>[],
  step: Step<'order'>,
  context: StepContext,
): void {
  const seen = new Set<Atom>();
  passages.forEach((passage, i) => {
    for (const atom of passage) {
      if (seen.has(atom)) {
        throw stepError(context, {
          what: 'two passages of the order overlap',
          found: `line ${atom.line} in ${i + 1} of ${step.lines.length} and in one before it`,
          fix: 'Name every line once.',
        });
      }
      seen.add(atom);
    }
  });
}
