import { z } from 'zod';

/** A word or phrase that speaks for a topic, or several of one weight; below 0, against it. */
export const cue = z.union([
  z.string().min(1),
  z.strictObject({
    weight: z.number(),
    words: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]),
  }),
]);
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
