import type { Article, ArticleId } from '../../src/model/article.ts';
import type { CutArticle } from '../../src/model/cut-article.ts';
import type { Facts } from '../../src/model/facts.ts';
import type { RecordHead } from './conversion.ts';

/** What an article has to do with the rest of the archive. */
export type Relations = Pick<Article, 'related' | 'sameStory'>;

/** One article as published, put together from what the stages found; its relations come later. */
export function makeArticle(
  id: ArticleId,
  { key: _key, lines, given, paragraphs, ...rest }: CutArticle,
  { facts, anchors }: { facts: Facts; anchors: readonly string[] },
  head: RecordHead,
  converter: string,
): Article {
  const { address, path, encoding, layout, checksum, issue } = head;
  return {
    id,
    ...rest,
    paragraphs: paragraphs.map((paragraph, i) => ({ ...paragraph, anchor: anchors[i] ?? '' })),
    ...facts,
    related: [],
    sameStory: [],
    aliases: given?.id === undefined ? [] : [given.id],
    source: {
      address,
      path,
      encoding,
      layout,
      checksum,
      issue: {
        ...issue,
        issued: given?.date ?? issue.issued,
        page: given?.page ?? issue.page,
        url: given?.url ?? issue.url,
      },
      lines,
      converter,
    },
  };
}
