import { z } from 'zod';

/** Words or phrases: a list of them, or one text with spaces between them. */
const words = z
  .union([z.string(), z.array(z.string())], { error: 'expected words between spaces, or a list' })
  .transform((text) => [text].flat().flatMap((part) => part.split(/\s+/u).filter(Boolean)));

/** Words that speak for a topic, all of one weight; below 0, against it. Bare words weigh 1. */
export const cue = z.preprocess(
  (value) => (typeof value === 'string' ? { words: value } : value),
  z.strictObject({ weight: z.number().default(1), words }),
);
export type Cue = z.infer<typeof cue>;

/** One topic of content/authority/topics.yml. */
export const topic = z.strictObject({
  name: z.string(),
  /** The English name. */
  en: z.string(),
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** One sentence for readers, and the same in English. */
  description: z.string(),
  description_en: z.string().nullable().default(null),
  /** The name of the topic above it. */
  parent: z.string().nullable().default(null),
  /** Topics whose cues its stories are full of anyway: they take more to be given beside it. */
  covers: z.array(z.string()).default([]),
  cues: z.array(cue).min(1),
  /** Phrases whose characters never count as a cue: `工匠杯` is no 工匠. */
  exclusions: words.default([]),
});
export type Topic = z.infer<typeof topic>;

export const topics = z.array(topic).min(1);
