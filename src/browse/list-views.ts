import type { ArticleCard } from '../model/article-card.ts';
import { describeList, type ListDescription } from './describe-list.ts';
import { type ListPage, paginate } from './paginate.ts';

/** One page of a list of articles, with what every page says of the whole list. */
export interface ListView extends ListPage<ArticleCard>, ListDescription {}

/** A newest-first list as the pages that draw it; described once for all of them. */
export function listViews(articles: readonly ArticleCard[], length: number): ListView[] {
  const whole = describeList(articles);
  return paginate(articles, length).map((page) => ({ ...page, ...whole }));
}
