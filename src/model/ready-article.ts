import { z } from 'zod';
import { byline } from './byline.ts';
import { given, kind } from './cut-article.ts';

/** One line of a `.jsonl` source: an article that a newsroom holds ready-made. */
export const readyArticle = given
  .extend({
    headline: z.string().min(1),
    paragraphs: z.array(z.string()).optional(),
    /** Instead of `paragraphs`: split at blank lines. */
    text: z.string().optional(),
    kicker: z.string().nullable().optional(),
    subtitle: z.string().nullable().optional(),
    lead: z.string().nullable().optional(),
    byline: byline.partial().optional(),
    captions: z.array(z.string()).optional(),
    kind: kind.optional(),
  })
  .refine((a) => (a.paragraphs === undefined) !== (a.text === undefined), {
    message: 'expected either "paragraphs" or "text"',
  });
export type ReadyArticle = z.infer<typeof readyArticle>;
