import type { z } from 'zod';
import { ExpectedError } from '../../model/expected-error.ts';
import { checkSize } from '../check-size.ts';
import { explainIssues, type FieldPath } from '../explain-issues.ts';
import { limits } from '../limits.ts';
import { parseYaml } from './parse-yaml.ts';

interface Form<Schema extends z.ZodType> {
  schema: Schema;
  /** The fields that may stand at a path of the value. */
  knownFields: (path: FieldPath, value: unknown) => readonly string[];
  /** Fields that hold numbers; all others hold text as written. */
  numbers?: readonly string[];
  /** What an empty file stands for, where it may be empty. */
  empty?: unknown;
}

/** Makes checked settings of a YAML file, or fails with the file and line to mend. */
export function parseSettings<Schema extends z.ZodType>(
  text: string,
  path: string,
  { schema, knownFields, numbers, empty }: Form<Schema>,
): z.infer<Schema> {
  checkSize(Buffer.byteLength(text), limits.settings, path, 'Shorten it.');
  const yaml = parseYaml(text, path, numbers);
  const value = yaml.value ?? empty;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const explained = explainIssues(result.error.issues, value, (at) => knownFields(at, value));
  throw new ExpectedError({
    ...explained.problem,
    where: `${path}:${yaml.lineOf(explained.path)}`,
  });
}
