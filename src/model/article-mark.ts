import { z } from 'zod';
import { article } from './article.ts';

/** By which a build knows whether an article's own page has changed. */
export const articleMark = article.pick({ id: true, related: true, sameStory: true }).extend({
  /** Changes with the file of the article. */
  digest: z.string(),
});
export type ArticleMark = z.infer<typeof articleMark>;
