import { z } from 'zod';

/** Something that a person should look at; it stops nothing. */
export const finding = z.strictObject({
  /** `file` or `file:line`. */
  where: z.string(),
  /** What was seen, one sentence. */
  message: z.string(),
});
export type Finding = z.infer<typeof finding>;
