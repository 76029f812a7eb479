import { z } from 'zod';

/** When an article appeared, and how that is known. */
export const articleDate = z.strictObject({
  /** `2024`, `2024-04` or `2024-04-12`; null where nothing says it. */
  value: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable(),
  precision: z.enum(['day', 'month', 'year', 'unknown']),
  /** `issue` is printed or delivered with the page; all others are inferred. */
  basis: z.enum(['issue', 'dateline', 'text', 'page']),
  /** The words that led to it. */
  evidence: z.string(),
});
export type ArticleDate = z.infer<typeof articleDate>;

/** A place that the story happens in or whose bodies act in it. */
export const placeFact = z.strictObject({
  /** Full administrative path, `江苏省/苏州市/吴江区`, or `全国`. */
  path: z.string(),
  /** The address under /regions/, `jiangsu/suzhou/wujiang`; `china` for 全国. */
  slug: z.string(),
  evidence: z.array(z.string()),
  confidence: z.number().min(0).max(1),
});
export type PlaceFact = z.infer<typeof placeFact>;

export const topicFact = z.strictObject({
  name: z.string(),
  slug: z.string(),
  score: z.number(),
  evidence: z.array(z.string()),
});
export type TopicFact = z.infer<typeof topicFact>;

export const personFact = z.strictObject({
  name: z.string(),
  /** The address under /people/. */
  slug: z.string(),
  /** Reporter, correspondent, author and photographer come from the byline; `named` from the text. */
  role: z.enum(['reporter', 'correspondent', 'author', 'photographer', 'named']),
  /** The office that the text gives: `泾县总工会副主席`. */
  office: z.string().nullable(),
  evidence: z.array(z.string()),
});
export type PersonFact = z.infer<typeof personFact>;

export const organisationFact = z.strictObject({
  name: z.string(),
  /** The address under /organisations/. */
  slug: z.string(),
  evidence: z.array(z.string()),
});
export type OrganisationFact = z.infer<typeof organisationFact>;

/** All that `enrich` finds out about one article. */
export const facts = z.strictObject({
  date: articleDate,
  /** Main place first. */
  regions: z.array(placeFact),
  /** Strongest first, at most three. */
  topics: z.array(topicFact).max(3),
  people: z.array(personFact),
  organisations: z.array(organisationFact),
});
export type Facts = z.infer<typeof facts>;
