import type { TopicFact } from '../../model/facts.ts';
import type { Passage } from '../text/passage.ts';
import { scoreTopics } from './score-topics.ts';
import type { TopicTable } from './topic-table.ts';

/** The least that a topic scores. */
const least = 2;
/** A further topic scores at least this power of the first one's score. */
const powerOfFirst = 0.7;
const most = 3;

/** The topics of an article, strongest first, with the cues that led to them. */
export function findTopics(passages: readonly Passage[], table: TopicTable): TopicFact[] {
  const scores = scoreTopics(passages, table);
  const first = scores[0]?.score ?? 0;
  return scores
    .filter(({ score }) => score >= Math.max(least, first ** powerOfFirst))
    .slice(0, most)
    .flatMap(({ topic, score, evidence }) => {
      const found = table.topics[topic];
      if (found === undefined) return [];
      return [
        { name: found.name, slug: found.slug, score: Math.round(score * 100) / 100, evidence },
      ];
    });
}
