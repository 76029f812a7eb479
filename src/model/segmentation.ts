import { z } from 'zod';
import { cutArticle } from './cut-article.ts';
import { finding } from './finding.ts';
import { piece } from './piece.ts';

/** A page cut into articles, and the account of where each of its characters went. */
export const segmentation = z.strictObject({
  articles: z.array(cutArticle),
  pieces: z.array(piece),
  findings: z.array(finding),
});
export type Segmentation = z.infer<typeof segmentation>;
