import type { ArticleCard } from '../model/article-card.ts';
import { type HeadlineLetter, listHeadlines } from '../search/list-headlines.ts';
import { openArchive } from './open-archive.ts';

const known = new WeakMap<object, HeadlineLetter<ArticleCard>[]>();

/** The archive's headlines by letter; sorted once for all pages that draw them. */
export async function openHeadlines(): Promise<HeadlineLetter<ArticleCard>[]> {
  const archive = await openArchive();
  const headlines = known.get(archive) ?? listHeadlines(archive.articles);
  known.set(archive, headlines);
  return headlines;
}
