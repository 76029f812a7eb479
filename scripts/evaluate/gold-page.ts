import { z } from 'zod';
import { byline } from '../../src/model/byline.ts';
import { kind, subhead } from '../../src/model/cut-article.ts';
import { layout } from '../../src/model/source-page.ts';

const heading = z.string().nullable();

/** One article of a labelled page, as a careful reader would give it. */
export const goldArticle = z.object({
  id: z.string(),
  kind,
  series: heading,
  kicker: heading,
  headline: z.string(),
  subtitle: heading,
  lead: heading,
  byline,
  dateline: z.object({ place: heading, date: heading }),
  paragraphs: z.array(z.string()),
  subheads: z.array(subhead),
  captions: z.array(z.string()),
  regions: z.array(z.string()),
  mentioned_dates: z.array(z.string()).optional(),
  /** Null where nothing on the page tells the year. */
  inferred_year: z.int().nullable().optional(),
  year_evidence: z.string().nullable().optional(),
  topics: z.array(z.string()),
  /** The people whom the text names with their title; those of the byline are none of them. */
  people: z.array(z.string()).optional(),
  truncated: z.boolean().optional(),
  /** Other readings of the lines above the story that an editor could defend. */
  alternative_heads: z
    .array(z.object({ kicker: heading, headline: z.string(), subtitle: heading }))
    .optional(),
});
export type GoldArticle = z.infer<typeof goldArticle>;

/** The labels of one page. */
export const goldPage = z.object({
  source: z.string(),
  layout,
  articles: z.array(goldArticle),
  /** Lines that belong to more than one article. */
  mixed: z.array(z.unknown()).optional(),
  suspected_ocr_errors: z
    .array(z.object({ line: z.int(), as_printed: z.string(), likely: z.string() }))
    .optional(),
});
export type GoldPage = z.infer<typeof goldPage>;
