import { z } from 'zod';

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'expected a year and month as 2024-04');

const word = z.string().min(2);

/** Words of content/authority/eras.yml that belong to a time. */
export const era = z.strictObject({
  words: z.union([word, z.array(word).min(1)]),
  from: month,
  until: month,
  weight: z.number().positive().default(1),
});
export type Era = z.infer<typeof era>;
