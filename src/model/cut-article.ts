import { z } from 'zod';
import { byline } from './byline.ts';
import { span } from './span.ts';
import { webAddress } from './web-address.ts';

export const kind = z.enum(['news', 'feature', 'photo', 'brief', 'diary', 'ad-notice']);
export type Kind = z.infer<typeof kind>;

/** A passage that looks misprinted; the text keeps it as printed. */
export const suspect = z.strictObject({
  /** The words as printed. */
  text: z.string(),
  /** What they probably should be. */
  suggestion: z.string(),
  line: z.int().positive(),
  /** Why it looks wrong. */
  reason: z.string(),
});
export type Suspect = z.infer<typeof suspect>;

/** A decision of an editor that was applied, shown to readers as the record of corrections. */
export const appliedCorrection = z.strictObject({
  what: z.string(),
  /** The day of the decision, where the editor gave it. */
  date: z.iso.date().nullable(),
  /** The editor's reason. */
  note: z.string().nullable(),
});
export type AppliedCorrection = z.infer<typeof appliedCorrection>;

export const paragraph = z.strictObject({
  /** The text in reading order, wrapping undone. */
  text: z.string(),
  /** The source lines that it was printed on, in reading order. */
  lines: z.array(span),
});
export type Paragraph = z.infer<typeof paragraph>;

export const subhead = z.strictObject({
  text: z.string(),
  /** The paragraph that it stands above, counted from 0. */
  before_paragraph: z.int().nonnegative(),
});
export type Subhead = z.infer<typeof subhead>;

/** What a newsroom said of an article that it delivered ready-made. */
export const given = z.strictObject({
  /** The newsroom's own id, kept as an alias. */
  id: z.string().min(1).optional(),
  date: z.iso.date().optional(),
  page: z.string().optional(),
  regions: z.array(z.string()).optional(),
  topics: z.array(z.string()).optional(),
  url: webAddress.optional(),
});
export type Given = z.infer<typeof given>;

/** One article as cut from its page, before it has an id or facts. */
export const cutArticle = z.strictObject({
  /** Its key within the page, `a1`. */
  key: z.string(),
  kind,
  /** The label or banner that it stands under. */
  series: z.string().nullable(),
  kicker: z.string().nullable(),
  headline: z.string(),
  subtitle: z.string().nullable(),
  lead: z.string().nullable(),
  byline,
  /** Place and date as printed in "本报北京12月19日电"; the date is ISO as far as it goes, `12-19`. */
  dateline: z.strictObject({ place: z.string().nullable(), date: z.string().nullable() }),
  paragraphs: z.array(paragraph),
  subheads: z.array(subhead),
  captions: z.array(z.string()),
  /** The source ends before the article does. */
  truncated: z.boolean(),
  /** All the source lines that it was made from, in source order. */
  lines: z.array(span),
  quality: z.strictObject({
    /** How sure the machine is of the article as a whole, 0 to 1. */
    confidence: z.number().min(0).max(1),
    /** Why a person should look at it; empty where nobody needs to. */
    reasons: z.array(z.string()),
    suspects: z.array(suspect),
  }),
  corrections: z.array(appliedCorrection),
  /** Only on ready-made articles. */
  given: given.optional(),
});
export type CutArticle = z.infer<typeof cutArticle>;
