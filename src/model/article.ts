import { z } from 'zod';
import { cutArticle, paragraph } from './cut-article.ts';
import { facts } from './facts.ts';
import { encoding, issue, layout } from './source-page.ts';
import { span } from './span.ts';

/** Ten betanumeric characters (digits and consonants without l), the last a check character. */
export const articleId = z.string().regex(/^[0-9bcdfghjkmnpqrstvwxz]{10}$/);
export type ArticleId = z.infer<typeof articleId>;

/** Where an article was taken from, so that it can be checked. */
export const provenance = z.strictObject({
  address: z.string(),
  path: z.string(),
  encoding,
  layout,
  checksum: z.string(),
  issue,
  lines: z.array(span),
  /** The version of Pressmark that cut it. */
  converter: z.string(),
});
export type Provenance = z.infer<typeof provenance>;

/** One article as the archive publishes it: what is written as MDX and what every page draws. */
export const article = cutArticle.omit({ key: true, lines: true, given: true }).extend({
  id: articleId,
  /** The newsroom's own ids; they redirect here. */
  aliases: z.array(z.string()),
  source: provenance,
  paragraphs: z.array(
    paragraph.extend({
      /** The fragment of its address, from its own words: `#p-<anchor>`. */
      anchor: z.string(),
    }),
  ),
  ...facts.shape,
  /** Ids of the articles most like it, nearest first. */
  related: z.array(articleId),
  /** Ids of the other printings and updates of the same story. */
  sameStory: z.array(articleId),
});
export type Article = z.infer<typeof article>;
