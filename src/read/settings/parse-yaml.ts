import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { ExpectedError } from '../../model/expected-error.ts';
import type { FieldPath } from '../explain-issues.ts';

export interface YamlValue {
  value: unknown;
  /** The line that the part at a path stands on, or the nearest part above it that stands anywhere. */
  lineOf(path: FieldPath): number;
}

/**
 * Makes a value of YAML. Words that YAML takes for numbers or for true and false stay words as
 * written (`page: 06`), but for the fields in `numbers`.
 */
export function parseYaml(text: string, path: string, numbers: readonly string[] = []): YamlValue {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const [fault] = document.errors;
  if (fault !== undefined) {
    throw new ExpectedError({
      what: 'this is no YAML',
      where: `${path}:${counter.linePos(fault.pos[0]).line}`,
      found: fault.message.replace(/\.$/, ''),
      fix: 'Mend the line; the README shows the form.',
    });
  }
  visit(document, {
    // Unfolding them may take gigabytes, and nothing here is long enough to need one.
    Alias(_, alias) {
      throw new ExpectedError({
        what: 'YAML aliases are not read here',
        where: `${path}:${counter.linePos(alias.range?.[0] ?? 0).line}`,
        found: `*${alias.source}`,
        fix: 'Write the value out, or put it in quotes where it is text.',
      });
    },
    Pair(_, pair) {
      const isNumber = isScalar(pair.key) && numbers.includes(String(pair.key.value));
      if (isNumber && isScalar(pair.value)) return visit.SKIP;
      return undefined;
    },
    Scalar(key, scalar) {
      if (key === 'key' || scalar.value === null || typeof scalar.value === 'string') return;
      if (scalar.source !== undefined) scalar.value = scalar.source;
    },
  });
  return {
    value: document.toJS(),
    lineOf: (fields) => counter.linePos(offsetOf(document, fields)).line,
  };
}

function offsetOf(document: ReturnType<typeof parseDocument>, fields: FieldPath): number {
  for (let depth = fields.length; depth > 0; depth -= 1) {
    const node = document.getIn(fields.slice(0, depth), true);
    const range = node !== null && typeof node === 'object' && 'range' in node ? node.range : null;
    if (Array.isArray(range)) return range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}
