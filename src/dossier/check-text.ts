import { isMap, isNode, LineCounter, parseDocument } from 'yaml';
import { dossier } from '../model/dossier.ts';
import { ExpectedError } from '../model/expected-error.ts';
import { nearestWord } from '../model/nearest-word.ts';
import { parseComponents } from './parse-components.ts';

const opening = /^\ufeff?---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/u;

/** Refuses, with file and line, a dossier whose front matter or MDX cannot be read. */
export function checkText(text: string, path: string): void {
  const matter = opening.exec(text)?.[1];
  if (matter === undefined) {
    throw new ExpectedError({
      what: 'the dossier has no front matter',
      where: `${path}:1`,
      expected: 'title, summary and published between two lines of "---"',
      fix: 'Begin the file with it; content/dossiers/ has examples.',
    });
  }
  checkFrontMatter(matter, path);
  checkMdx(text, path);
}

function checkFrontMatter(matter: string, path: string): void {
  const lineCounter = new LineCounter();
  const document = parseDocument(matter, { lineCounter, prettyErrors: false });
  // The matter begins on the second line of the file.
  const where = (offset = 0) => `${path}:${lineCounter.linePos(offset).line + 1}`;
  const [fault] = document.errors;
  if (fault !== undefined) {
    const found = fault.message.replace(/\.$/u, '');
    throw new ExpectedError({ what: 'this is no YAML', where: where(fault.pos[0]), found });
  }
  const result = dossier.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {});
  if (result.success) return;
  const { issues } = result.error;
  const unknown = issues.find((issue) => issue.code === 'unrecognized_keys');
  if (unknown?.code === 'unrecognized_keys') {
    const [key = ''] = unknown.keys;
    const known = Object.keys(dossier.shape);
    const near = nearestWord(key, known);
    throw new ExpectedError({
      what: `unknown field "${key}"`,
      where: where(offsetOf(document.contents, key)),
      fix: near === null ? `Known fields: ${known.join(', ')}.` : `Did you mean "${near}"?`,
    });
  }
  const field = String(issues[0]?.path[0] ?? '');
  throw new ExpectedError({
    what: `"${field}" is missing or wrong`,
    where: where(offsetOf(document.contents, field)),
    found: issues[0]?.message ?? 'something else',
    fix: 'The fields are described in src/model/dossier.ts.',
  });
}

function offsetOf(contents: unknown, field: string): number | undefined {
  if (!isMap(contents)) return undefined;
  const key = contents.items.find((pair) => String(pair.key) === field)?.key;
  return isNode(key) ? key.range?.[0] : undefined;
}

function checkMdx(text: string, path: string): void {
  try {
    parseComponents(text);
  } catch (error) {
    if (!(error instanceof Error) || !('reason' in error)) throw error;
    const line = 'line' in error ? Number(error.line) : Number.NaN;
    throw new ExpectedError({
      what: 'this is no MDX',
      where: Number.isInteger(line) && line > 0 ? `${path}:${line}` : path,
      found: String(error.reason).replace(/\.$/u, ''),
      fix: 'Close what is open there; a "<" or "{" that is meant as text is written `\\<` or `\\{`.',
    });
  }
}
