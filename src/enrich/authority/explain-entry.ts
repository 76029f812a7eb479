import { z } from 'zod';
import type { Problem } from '../../model/expected-error.ts';
import { nearestWord } from '../../model/nearest-word.ts';

/** Steps from an entry down to the part in question. */
export type FieldPath = readonly (string | number)[];

/** Why an entry does not fit its schema, in words, and at which of its parts. */
export function explainEntry(
  error: z.ZodError,
  schema: z.ZodObject,
): { problem: Omit<Problem, 'where'>; at: FieldPath } {
  // A mistyped field is also missing; its own name says more.
  const unknown = error.issues.find((issue) => issue.code === 'unrecognized_keys');
  if (unknown?.code === 'unrecognized_keys') {
    const [key = ''] = unknown.keys;
    const path = stepsOf(unknown.path);
    const known = fieldsAt(schema, path);
    const near = nearestWord(key, known);
    return {
      at: [...path, key],
      problem: {
        what: `unknown field "${key}"`,
        fix: near === null ? `Known fields: ${known.join(', ')}.` : `Did you mean "${near}"?`,
      },
    };
  }
  const [issue] = error.issues;
  const at = stepsOf(issue?.path ?? []);
  const name = at.map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${step}`)).join('');
  const part = name === '' ? 'the entry' : `"${name.slice(1)}"`;
  return { at, problem: { what: `${part} cannot be read: ${issue?.message ?? 'it is refused'}` } };
}

function stepsOf(path: readonly PropertyKey[]): FieldPath {
  return path.map((step) => (typeof step === 'number' ? step : String(step)));
}

/** The fields that a schema knows at a path. */
function fieldsAt(schema: z.ZodType, path: FieldPath): string[] {
  let at: unknown = schema;
  for (const step of path) {
    at = bare(at);
    if (at instanceof z.ZodArray) at = at.element;
    else if (at instanceof z.ZodObject) at = at.shape[step];
  }
  at = bare(at);
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

/** A schema without what wraps it. */
function bare(schema: unknown): unknown {
  if (schema instanceof z.ZodPipe) return bare(schema.out);
  return schema instanceof z.ZodDefault || schema instanceof z.ZodNullable
    ? bare(schema.unwrap())
    : schema;
}
