import type { TopicFact } from '../../model/facts.ts';
import type { Passage } from '../text/passage.ts';
import { scoreTopics } from './score-topics.ts';
import type { TopicTable } from './topic-table.ts';

/** The least that a topic scores. */
const least = 2;
/** A further topic scores at least this power of the first one's score. */
const powerOfFirst = 0.7;
/** Few articles are about three things: the third one's score is held to this many times as much. */
const thirdShare = 1.3;
const most = 3;

/** The topics of an article, strongest first, with the cues that led to them. */
export function findTopics(passages: readonly Passage[], table: TopicTable): TopicFact[] {
  const scores = scoreTopics(passages, table);
  const enough = Math.max(least, (scores[0]?.score ?? 0) ** powerOfFirst);
  return scores
    .slice(0, most)
    .filter(({ score }, rank) => score >= (rank < 2 ? enough : enough * thirdShare))
    .flatMap(({ topic, score, evidence }) => {
      const found = table.topics[topic];
      if (found === undefined) return [];
      return [
        { name: found.name, slug: found.slug, score: Math.round(score * 100) / 100, evidence },
      ];
    });
}
