import type { Part } from '../plan/part.ts';
import { decidePart } from './decide-part.ts';
import type { Draft } from './draft.ts';
import { findAtom } from './find-atom.ts';
import { isChosen } from './is-chosen.ts';
import { isolateAtoms } from './isolate-atoms.ts';
import { nextKey } from './next-key.ts';
import { noteStep } from './note-step.ts';
import type { Step } from './step.ts';
import { type StepContext, stepError } from './step-context.ts';
import { takePart } from './take-part.ts';

/**
 * Makes a new article of all that stands from one line on in its article, by source lines. Where
 * the line belongs to no article, the new one is made of it and what follows that belongs to none.
 * A new article without a headline takes the subhead that it begins with.
 */
export function splitArticle(draft: Draft, step: Step<'split'>, context: StepContext): Draft {
  const atom = findAtom(step.before, context);
  const from = context.atoms.indexOf(atom);
  const old = draft.parts.find(({ atoms }) => atoms.includes(atom))?.article ?? null;
  const rest =
    old === null ? findLooseRun(draft, context, from) : new Set(context.atoms.slice(from));
  const isolated = isolateAtoms(draft.parts, rest);
  const isMoved = (part: Part) => part.article === old && isChosen(part, rest);
  const moved = isolated.filter(isMoved);
  const staying = isolated.filter((part) => !isMoved(part));
  if (old !== null && !staying.some(({ article }) => article === old)) {
    throw stepError(context, {
      what: `line ${step.before.line} is where its article begins already`,
      fix: 'Remove the step.',
    });
  }
  const key = nextKey(draft);
  const added = headed(
    moved.map((part, i) =>
      takePart(part, { article: key, role: roleOf(part, old), joins: i > 0 && part.joins }),
    ),
  );
  const at = staying.findLastIndex(({ article }) => article === old) + 1;
  const parts = staying.toSpliced(at, 0, ...added);
  const what = `自原文第${step.before.line}行起另立一篇`;
  return noteStep({ ...draft, parts }, [old, key], what, step);
}

function roleOf(part: Part, old: string | null): Part['role'] {
  return old === null ? 'body' : part.role;
}

/** From an atom on, the atoms of no article, up to the first of an article. */
function findLooseRun(draft: Draft, { atoms }: StepContext, from: number) {
  const inArticles = new Set(
    draft.parts.filter(({ article }) => article !== null).flatMap((part) => part.atoms),
  );
  const end = atoms.findIndex((atom, i) => i > from && inArticles.has(atom));
  return new Set(atoms.slice(from, end === -1 ? atoms.length : end));
}

function headed(parts: readonly Part[]): Part[] {
  if (parts.some(({ role }) => role === 'headline')) return [...parts];
  const first = parts.findIndex(({ role }) => role !== 'label' && role !== 'kicker');
  return parts.map((part, i) =>
    i === first && part.role === 'subhead' ? decidePart(part, { role: 'headline' }) : part,
  );
}
