import { z } from 'zod';

/** Who made an article, by role, names as printed. */
export const byline = z.strictObject({
  reporters: z.array(z.string()),
  correspondents: z.array(z.string()),
  authors: z.array(z.string()),
  photographers: z.array(z.string()),
  agency: z.string().nullable(),
});
export type Byline = z.infer<typeof byline>;
