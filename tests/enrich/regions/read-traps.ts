import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const trap = z.strictObject({
  /** What the story tries to make the reader take for a place, or miss. */
  why: z.string(),
  headline: z.string(),
  text: z.string(),
  expect: z.array(z.string()),
});
export type Trap = z.infer<typeof trap>;

/** The stories of one list of traps. */
export function readTraps(
  name:
    | 'traps'
    | 'traps-held'
    | 'traps-second'
    | 'traps-third'
    | 'traps-fourth'
    | 'traps-fifth'
    | 'traps-short',
): Trap[] {
  const text = readFileSync(`tests/enrich/regions/${name}.yml`, 'utf8');
  return z.array(trap).parse(parse(text));
}
