import { z } from 'zod';
import { cutArticle } from './cut-article.ts';
import { facts } from './facts.ts';
import { piece } from './piece.ts';
import { encoding, layout } from './source-page.ts';

/** What `extract` prints for one source: a contract with other programs. */
export const extraction = z.strictObject({
  source: z.string(),
  encoding,
  layout,
  articles: z.array(
    cutArticle.omit({ key: true, paragraphs: true, given: true }).extend({
      id: z.string(),
      date: facts.shape.date,
      paragraphs: z.array(z.string()),
      regions: z.array(z.string()),
      topics: z.array(z.string()),
    }),
  ),
  pieces: z.array(piece),
});
export type Extraction = z.infer<typeof extraction>;
