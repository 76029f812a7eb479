import type { TopicFact } from '../../model/facts.ts';
import type { Passage } from '../text/passage.ts';
import { scoreTopics, type TopicScore } from './score-topics.ts';
import type { TopicTable } from './topic-table.ts';

/** The least that a topic scores. */
const least = 2;
const most = 3;
/**
 * A further topic scores at least this power of the first one's score: where labelled articles have
 * it about as often as not.
 */
const powerOfFirst = 0.62;
/** Few articles are about three things: the third one's score is held to this many times as much. */
const thirdShare = 1.5;
/** What a topic that is covered by one already given has to score instead. */
const coveredShare = 1.7;

/** The topics of an article, strongest first, with the cues that led to them. */
export function findTopics(passages: readonly Passage[], table: TopicTable): TopicFact[] {
  return chooseTopics(scoreTopics(passages, table), table).flatMap(({ topic, score, evidence }) => {
    const found = table.topics[topic];
    if (found === undefined) return [];
    return [{ name: found.name, slug: found.slug, score: Math.round(score * 100) / 100, evidence }];
  });
}

function chooseTopics(scores: readonly TopicScore[], { covers }: TopicTable): TopicScore[] {
  const further = (scores[0]?.score ?? 0) ** powerOfFirst;
  const enough = [0, further, further * thirdShare];
  const chosen: TopicScore[] = [];
  for (const one of scores) {
    const isCovered = chosen.some(({ topic }) => covers[topic]?.has(one.topic));
    const needed = Math.max(least, enough[chosen.length] ?? Number.POSITIVE_INFINITY);
    if (one.score >= needed * (isCovered ? coveredShare : 1)) chosen.push(one);
  }
  return chosen.slice(0, most);
}
