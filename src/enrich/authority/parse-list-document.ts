import { LineCounter, parseDocument, visit } from 'yaml';
import { ExpectedError, type Problem } from '../../model/expected-error.ts';

/** A hand-kept list as YAML, and where its parts stand. */
export interface ListDocument {
  document: ReturnType<typeof parseDocument>;
  /** `file:line` of a place in the text. */
  where(offset: number): string;
}

/** No hand-kept list comes near this. */
const longest = 8_000_000;

/** Reads the YAML of a hand-kept list; refuses what is none, by file and line. */
export function parseListDocument(text: string, path: string): ListDocument {
  if (text.length > longest) {
    throw new ExpectedError({
      what: 'the list is too long',
      where: path,
      expected: `at most ${longest} characters`,
      found: String(text.length),
    });
  }
  const lineCounter = new LineCounter();
  const where = (offset: number) => `${path}:${lineCounter.linePos(offset).line}`;
  const refuse = (offset: number, problem: Problem) => {
    throw new ExpectedError({ where: where(offset), ...problem });
  };
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  for (const fault of document.errors.slice(0, 1)) {
    refuse(fault.pos[0], { what: 'this is no YAML', found: fault.message.replace(/\.$/, '') });
  }
  // Unfolding aliases may take gigabytes, and no list needs one.
  visit(document, {
    Alias(_, alias) {
      refuse(alias.range?.[0] ?? 0, {
        what: 'YAML aliases are not read here',
        found: `*${alias.source}`,
        fix: 'Write the value out, or put it in quotes where it is text.',
      });
    },
  });
  return { document, where };
}
