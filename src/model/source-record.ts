import { z } from 'zod';
import { articleId } from './article.ts';
import { piece } from './piece.ts';
import { sourcePage } from './source-page.ts';

/** A source page as the site shows it: its lines, its pieces, and the ids of its articles. */
export const sourceRecord = sourcePage.omit({ findings: true }).extend({
  /** `text` for a page text, `records` for ready-made articles, whose lines are not shown. */
  form: z.enum(['text', 'records']),
  pieces: z.array(piece),
  /** Article key within the page → id, in page order. */
  articles: z.array(
    z.strictObject({
      key: z.string(),
      id: articleId,
      headline: z.string(),
      /** The first of its lines. */
      line: z.int().positive(),
    }),
  ),
});
export type SourceRecord = z.infer<typeof sourceRecord>;
