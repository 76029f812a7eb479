import { z } from 'zod';

/** A word or phrase that speaks for or against a topic. */
export const cue = z.union([z.string(), z.strictObject({ words: z.string(), weight: z.number() })]);
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
  cues: z.array(cue).min(1),
  /** Phrases whose characters never count as a cue: `工匠杯` is no 工匠. */
  exclusions: z.array(z.string()).default([]),
});
export type Topic = z.infer<typeof topic>;

export const topics = z.array(topic).min(1);
