import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { z } from 'zod';
import { ExpectedError } from '../../model/expected-error.ts';
import { explainEntry, type FieldPath } from './explain-entry.ts';
import { findOffset } from './find-offset.ts';
import { type ListDocument, parseListDocument } from './parse-list-document.ts';

export interface Entry<Value> {
  value: Value;
  /** `file:line` of the entry, or of a part of it. */
  where(...path: FieldPath): string;
}

/**
 * The entries of a hand-kept list: a YAML list of named fields. Refuses the first entry that does
 * not fit its schema, by file and line, with the field that was probably meant.
 */
export function parseEntries<Schema extends z.ZodObject>(
  text: string,
  path: string,
  schema: Schema,
): Entry<z.infer<Schema>>[] {
  const { document, where: placeOf } = parseListDocument(text, path);
  return listItems(document, placeOf).map((node): Entry<z.infer<Schema>> => {
    const start = isNode(node) ? node.range?.[0] : undefined;
    const where = (...fields: FieldPath) =>
      placeOf((isMap(node) ? findOffset(node, fields) : null) ?? start ?? 0);
    const result = schema.safeParse(isNode(node) ? node.toJSON() : null);
    if (result.success) return { value: result.data, where };
    const { problem, at } = explainEntry(result.error, schema);
    throw new ExpectedError({ ...problem, where: where(...at) });
  });
}

function listItems(document: ListDocument['document'], where: ListDocument['where']): unknown[] {
  const list = document.contents;
  if (list === null || (isScalar(list) && list.value === null)) return [];
  if (isSeq(list)) return list.items;
  throw new ExpectedError({
    what: 'this cannot be read',
    where: where(list.range?.[0] ?? 0),
    expected: 'a list, each entry starting with "- "',
    found: isMap(list) ? 'named fields' : 'text',
  });
}
