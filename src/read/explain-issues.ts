import type { z } from 'zod';
import type { Problem } from '../model/expected-error.ts';
import { nearestWord } from '../model/nearest-word.ts';
import { fieldSynonyms } from './field-synonyms.ts';

type Issue = z.core.$ZodIssue;
type TooSmall = z.core.$ZodIssueTooSmall;
/** Steps from a value down to the part in question. */
export type FieldPath = readonly (string | number)[];

export interface ExplainedIssue {
  path: FieldPath;
  problem: Omit<Problem, 'where'>;
}

const typeNames: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'named fields',
  boolean: 'true or false',
};
const formatNames: Record<string, string> = {
  date: 'a date of the calendar as YYYY-MM-DD',
  url: 'a whole web address, as https://example.org/page',
};

/**
 * The one issue that a person should mend first, in words. An unknown field comes first, since a
 * mistyped field is also missing. `knownFields` names the fields that may stand at a path.
 */
export function explainIssues(
  issues: readonly Issue[],
  value: unknown,
  knownFields: (path: FieldPath) => readonly string[],
): ExplainedIssue {
  const unknown = issues.find((issue) => issue.code === 'unrecognized_keys');
  if (unknown?.code === 'unrecognized_keys') {
    const [key = ''] = unknown.keys;
    const path = fieldPath(unknown);
    return { path: [...path, key], problem: explainUnknownField(key, knownFields(path)) };
  }
  const [issue] = issues;
  if (issue === undefined) return { path: [], problem: { what: 'the value is refused' } };
  const path = fieldPath(issue);
  const what = path.length === 0 ? 'this cannot be read' : `"${formatPath(path)}" cannot be read`;
  const found = valueAt(value, path);
  if (found === undefined && path.length > 0) return { path, problem: explainMissing(path, issue) };
  return { path, problem: { what, found: describeValue(found), ...explainExpected(issue, found) } };
}

function explainUnknownField(key: string, known: readonly string[]): Omit<Problem, 'where'> {
  const near = nearestWord(key, known) ?? known.find((field) => field === fieldSynonyms[key]);
  return {
    what: `unknown field "${key}"`,
    fix: near === undefined ? `Known fields: ${known.join(', ')}.` : `Did you mean "${near}"?`,
  };
}

function explainMissing(path: FieldPath, issue: Issue): Omit<Problem, 'where'> {
  const { expected } = explainExpected(issue, undefined);
  return {
    what: `"${formatPath(path)}" is missing`,
    ...(expected === undefined ? {} : { expected }),
  };
}

function explainExpected(issue: Issue, found: unknown): { expected?: string; fix?: string } {
  switch (issue.code) {
    case 'invalid_type':
      return { expected: typeNames[issue.expected] ?? issue.expected };
    case 'invalid_value':
      return explainChoice(issue.values.map(String), found);
    case 'invalid_union':
      return explainChoice('options' in issue ? (issue.options ?? []).map(String) : [], found);
    case 'invalid_format':
      return { expected: formatNames[issue.format] ?? `the form ${issue.format}` };
    case 'too_small':
      return { expected: explainMinimum(issue) };
    default:
      return { expected: issue.message.replace(/^expected /, '') };
  }
}

function explainMinimum({ origin, minimum, inclusive }: TooSmall): string {
  if (origin === 'string') return 'text that is not empty';
  if (origin === 'array') return minimum === 1 ? 'a list that is not empty' : `${minimum} entries`;
  return inclusive === false ? `more than ${minimum}` : `at least ${minimum}`;
}

function explainChoice(
  values: readonly string[],
  found: unknown,
): { expected: string; fix?: string } {
  const near = typeof found === 'string' ? nearestWord(found, values) : null;
  const expected = `one of ${values.join(', ')}`;
  return near === null ? { expected } : { expected, fix: `Did you mean "${near}"?` };
}

function fieldPath(issue: Issue): FieldPath {
  return issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
}

function formatPath(path: FieldPath): string {
  return path
    .map((step, i) => (typeof step === 'number' ? `[${step + 1}]` : i === 0 ? step : `.${step}`))
    .join('');
}

function valueAt(value: unknown, path: FieldPath): unknown {
  let at = value;
  for (const step of path) {
    if (at === null || typeof at !== 'object') return undefined;
    at = (at as Record<string | number, unknown>)[step];
  }
  return at;
}

function describeValue(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'named fields';
  const shown = JSON.stringify(value);
  return shown.length > 60 ? `${shown.slice(0, 58)}…` : shown;
}
