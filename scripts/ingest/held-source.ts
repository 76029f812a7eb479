import type { Comparable } from '../../src/enrich/relate/read-letters.ts';
import type { IdentifiableArticle } from '../../src/identify/article-text.ts';
import type { ArticleId } from '../../src/model/article.ts';
import type { Conversion } from './conversion.ts';

/** What the stages that look at the whole archive look at of one article. */
export interface HeldArticle extends IdentifiableArticle {
  /** The article as it is compared with others, by the id that it was given. */
  named: (id: ArticleId) => Comparable;
}

/** What is held of a source while the archive is looked at as a whole; `read` brings back the rest. */
export interface HeldSource
  extends Pick<Conversion, 'head' | 'bulkPath' | 'findings' | 'fingerprints' | 'kept'> {
  articles: HeldArticle[];
  read: () => Promise<Pick<Conversion, 'articles' | 'facts' | 'anchors'>>;
}
