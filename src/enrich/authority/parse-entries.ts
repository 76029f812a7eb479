import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import type { z } from 'zod';
import { ExpectedError } from '../../model/expected-error.ts';
import { explainEntry, type FieldPath } from './explain-entry.ts';

export interface Entry<Value> {
  value: Value;
  /** `file:line` of the entry, or of a part of it. */
  where(...path: FieldPath): string;
}

/** No hand-kept list comes near this. */
const longest = 8_000_000;

/**
 * The entries of a hand-kept list: a YAML list of named fields. Refuses the first entry that does
 * not fit its schema, by file and line, with the field that was probably meant.
 */
export function parseEntries<Schema extends z.ZodObject>(
  text: string,
  path: string,
  schema: Schema,
): Entry<z.infer<Schema>>[] {
  const counter = new LineCounter();
  const lineAt = (offset = 0) => `${path}:${counter.linePos(offset).line}`;
  return parseList(text, path, counter).items.map((node): Entry<z.infer<Schema>> => {
    const start = isNode(node) ? node.range?.[0] : undefined;
    const where = (...fields: FieldPath) =>
      lineAt((isMap(node) ? offsetOf(node, fields) : null) ?? start);
    const result = schema.safeParse(isNode(node) ? node.toJSON() : null);
    if (result.success) return { value: result.data, where };
    const { problem, at } = explainEntry(result.error, schema);
    throw new ExpectedError({ ...problem, where: where(...at) });
  });
}

function parseList(text: string, path: string, counter: LineCounter) {
  const refuse = (
    offset: number,
    problem: { what: string; expected?: string; found?: string; fix?: string },
  ) => {
    throw new ExpectedError({ where: `${path}:${counter.linePos(offset).line}`, ...problem });
  };
  if (text.length > longest) {
    throw new ExpectedError({
      what: 'the list is too long',
      where: path,
      expected: `at most ${longest} characters`,
      found: String(text.length),
    });
  }
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
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
  const list = document.contents;
  if (list === null || (isScalar(list) && list.value === null)) return { items: [] };
  if (isSeq(list)) return list;
  throw new ExpectedError({
    what: 'this cannot be read',
    where: `${path}:${counter.linePos(list.range?.[0] ?? 0).line}`,
    expected: 'a list, each entry starting with "- "',
    found: isMap(list) ? 'named fields' : 'text',
  });
}

/** Where a part of an entry begins, or the nearest part above it; null for the entry itself. */
function offsetOf(node: YAMLMap, fields: FieldPath): number | null {
  for (let depth = fields.length; depth > 0; depth -= 1) {
    const above = depth === 1 ? node : node.getIn(fields.slice(0, depth - 1), true);
    const last = fields[depth - 1];
    if (isMap(above)) {
      const pair = above.items.find(({ key }) => isScalar(key) && key.value === last);
      if (pair !== undefined && isScalar(pair.key)) return pair.key.range?.[0] ?? null;
    }
    const part = node.getIn(fields.slice(0, depth), true);
    if (isNode(part) && part.range != null) return part.range[0];
  }
  return null;
}
