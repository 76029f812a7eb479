import { checkLine } from './check-line.ts';
import type { Draft } from './draft.ts';
import { noteStep } from './note-step.ts';
import type { Step } from './step.ts';
import { type StepContext, stepError } from './step-context.ts';

/** Corrects a misprint in an article's text; the source page goes on showing what was printed. */
export function replaceMisprint(draft: Draft, step: Step<'replace'>, context: StepContext): Draft {
  checkLine(step.at, context);
  const misprint = patternOf(step.text);
  const places = context.atoms
    .filter(({ line }) => line === step.at.line)
    .flatMap((atom) => {
      const text = draft.readings.get(atom) ?? atom.text;
      return [...text.matchAll(misprint)].map((match) => ({ atom, text, match }));
    });
  const [place, second] = places;
  if (place === undefined || second !== undefined) {
    throw stepError(context, {
      what: `"${step.text}" cannot be replaced in line ${step.at.line} of ${context.source}`,
      expected: 'it exactly once in that line',
      found: place === undefined ? 'it not at all' : `it ${places.length} times`,
      fix:
        place === undefined
          ? 'Mend "text", or remove the step if the source is right by now.'
          : 'Add characters around the misprint to "text" and "by".',
    });
  }
  const { atom, text, match } = place;
  const part = draft.parts.find(({ atoms }) => atoms.includes(atom));
  if (part === undefined || part.article === null) {
    throw stepError(context, {
      what: `line ${step.at.line} of ${context.source} belongs to no article`,
      fix: 'Move it to its article first, or remove the step.',
    });
  }
  const mended = text.slice(0, match.index) + step.by + text.slice(match.index + match[0].length);
  const readings = new Map(draft.readings).set(atom, mended);
  const what =
    step.by === ''
      ? `删去“${step.text}”（原文第${step.at.line}行）`
      : `“${step.text}”更正为“${step.by}”（原文第${step.at.line}行）`;
  return noteStep({ ...draft, readings }, [part.article], what, step);
}

/** The characters of a text with any white space between them, as letter-spacing leaves it. */
function patternOf(text: string): RegExp {
  const characters = [...text.replace(/\s+/gu, '')].map((character) =>
    character.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'),
  );
  return new RegExp(characters.join('\\s*'), 'gu');
}
