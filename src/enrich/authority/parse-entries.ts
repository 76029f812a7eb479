import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { ExpectedError } from '../../model/expected-error.ts';
import { nearestWord } from '../../model/nearest-word.ts';

export interface Entry<Value> {
  value: Value;
  /** `file:line` of the entry, or of one of its fields. */
  where(field?: string): string;
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
  if (text.length > longest) {
    throw new ExpectedError({
      what: 'the list is too long',
      where: path,
      expected: `at most ${longest} characters`,
      found: String(text.length),
    });
  }
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number | undefined) => counter.linePos(offset ?? 0).line;
  const refuse = (line: number, problem: { what: string; found?: string; fix?: string }) => {
    throw new ExpectedError({ where: `${path}:${line}`, ...problem });
  };
  const [fault] = document.errors;
  if (fault !== undefined) {
    refuse(lineAt(fault.pos[0]), {
      what: 'this is no YAML',
      found: fault.message.replace(/\.$/, ''),
    });
  }
  // Unfolding aliases may take gigabytes, and no list needs one.
  visit(document, {
    Alias(_, alias) {
      refuse(lineAt(alias.range?.[0]), {
        what: 'YAML aliases are not read here',
        found: `*${alias.source}`,
        fix: 'Write the value out, or put it in quotes where it is text.',
      });
    },
  });
  const list = document.contents;
  if (list === null || (isScalar(list) && list.value === null)) return [];
  if (!isSeq(list)) {
    throw new ExpectedError({
      what: 'this cannot be read',
      where: `${path}:${lineAt(list.range?.[0])}`,
      expected: 'a list, each entry starting with "- "',
      found: isMap(list) ? 'named fields' : 'text',
    });
  }
  const fields = Object.keys(schema.shape);
  return list.items.map((node): Entry<z.infer<Schema>> => {
    const start = isMap(node) || isSeq(node) || isScalar(node) ? node.range?.[0] : 0;
    const where = (field?: string) => {
      const pair = isMap(node)
        ? node.items.find(({ key }) => isScalar(key) && key.value === field)
        : undefined;
      const at = pair !== undefined && isScalar(pair.key) ? pair.key.range?.[0] : start;
      return `${path}:${lineAt(at)}`;
    };
    const value = isMap(node) || isSeq(node) || isScalar(node) ? node.toJS(document) : null;
    const result = schema.safeParse(value);
    if (result.success) return { value: result.data, where };
    throw explain(result.error, { fields, where });
  });
}

function explain(
  error: z.ZodError,
  { fields, where }: { fields: readonly string[]; where: Entry<unknown>['where'] },
): ExpectedError {
  const unknown = error.issues.find((issue) => issue.code === 'unrecognized_keys');
  if (unknown?.code === 'unrecognized_keys' && unknown.path.length === 0) {
    const [key = ''] = unknown.keys;
    const near = nearestWord(key, fields);
    return new ExpectedError({
      what: `unknown field "${key}"`,
      where: where(key),
      fix: near === null ? `Known fields: ${fields.join(', ')}.` : `Did you mean "${near}"?`,
    });
  }
  const [issue] = error.issues;
  const field = issue?.path[0] === undefined ? undefined : String(issue.path[0]);
  const place = issue?.path
    .map((step, i) =>
      typeof step === 'number' ? `[${step + 1}]` : `${i === 0 ? '' : '.'}${String(step)}`,
    )
    .join('');
  return new ExpectedError({
    what: `${field === undefined ? 'the entry' : `"${place}"`} cannot be read: ${issue?.message ?? 'it is refused'}`,
    where: where(field),
  });
}
