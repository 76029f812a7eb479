import { z } from 'zod';

/** The front matter of a hand-written story in content/dossiers/. */
export const dossier = z.strictObject({
  title: z.string().min(1),
  /** One or two sentences for lists. */
  summary: z.string().min(1),
  kicker: z.string().nullable().default(null),
  authors: z.array(z.string()).default([]),
  /** A day; YAML reads one without quotes as a moment. */
  published: z.preprocess(
    (day) => (day instanceof Date ? day.toISOString().slice(0, 10) : day),
    z.iso.date(),
  ),
  /** The language that it is written in. */
  language: z.enum(['zh', 'en']).default('zh'),
});
export type Dossier = z.infer<typeof dossier>;
