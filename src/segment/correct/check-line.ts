import type { LineReference } from '../../model/correction.ts';
import { plainText } from './plain-text.ts';
import { type StepContext, stepError } from './step-context.ts';

const shownLines = 3;
const shownCharacters = 40;

/** Refuses a reference whose characters do not stand in its line, and says where they stand now. */
export function checkLine({ line, has }: LineReference, context: StepContext): void {
  const wanted = plainText(has);
  if (wanted === '') {
    throw stepError(context, {
      what: `the reference to line ${line} names no printed character`,
      fix: 'Give a few characters of the line as "has".',
    });
  }
  const found = context.lines[line - 1];
  if (found !== undefined && plainText(found).includes(wanted)) return;
  throw stepError(context, {
    what: `line ${line} of ${context.source} is not the line that was meant`,
    expected: `a line with "${has}"`,
    found: describeLine(found, context.lines.length),
    fix: describeElsewhere(wanted, has, context.lines),
  });
}

function describeLine(found: string | undefined, count: number): string {
  if (found === undefined) return `a page of ${count} lines`;
  const text = found.trim();
  if (text === '') return 'a blank line';
  return `"${text.slice(0, shownCharacters)}${text.length > shownCharacters ? '…' : ''}"`;
}

function describeElsewhere(wanted: string, has: string, lines: readonly string[]): string {
  const elsewhere: number[] = [];
  lines.forEach((line, index) => {
    if (elsewhere.length <= shownLines && plainText(line).includes(wanted)) {
      elsewhere.push(index + 1);
    }
  });
  if (elsewhere.length === 0) {
    return `"${has}" stands nowhere on the page now: look at the source again, then mend or remove the step.`;
  }
  const more = elsewhere.length > shownLines ? ' and others' : '';
  const where = `line${elsewhere.length > 1 ? 's' : ''} ${elsewhere.slice(0, shownLines).join(', ')}${more}`;
  return `"${has}" now stands in ${where}: mend the number, or remove the step if it is no longer needed.`;
}
