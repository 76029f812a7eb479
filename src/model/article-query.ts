import { z } from 'zod';

const time = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
  error: 'a time such as "2024", "2024-04" or "2024-04-12"',
});

/** Which articles a list, chart or map of a dossier shows; what is left out narrows nothing. */
export const articleQuery = z.strictObject({
  /** The name or slug of a topic. */
  topic: z.string().optional(),
  /** The address of a place under /regions/, `jiangsu/suzhou`. */
  region: z.string().optional(),
  series: z.string().optional(),
  /** The address of a person under /people/. */
  person: z.string().optional(),
  /** The first and the last time, both included. */
  from: time.optional(),
  to: time.optional(),
});
export type ArticleQuery = z.infer<typeof articleQuery>;
