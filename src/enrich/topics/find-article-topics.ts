import type { CutArticle } from '../../model/cut-article.ts';
import type { TopicFact } from '../../model/facts.ts';
import type { Passage } from '../text/passage.ts';
import { findTopics } from './find-topics.ts';
import type { TopicTable } from './topic-table.ts';

const heads = new Set(['kicker', 'headline', 'subtitle']);

/**
 * The topics of an article of any kind. A notice paid for is no story: it is about what its heading
 * says, if that, whatever it offers.
 */
export function findArticleTopics(
  { kind }: Pick<CutArticle, 'kind'>,
  passages: readonly Passage[],
  table: TopicTable,
): TopicFact[] {
  if (kind !== 'ad-notice') return findTopics(passages, table);
  return findTopics(
    passages.filter(({ field }) => heads.has(field)),
    table,
  ).slice(0, 1);
}
