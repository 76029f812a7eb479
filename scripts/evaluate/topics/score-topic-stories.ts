import { findPassages } from '../../../src/enrich/text/find-passages.ts';
import { findArticleTopics } from '../../../src/enrich/topics/find-article-topics.ts';
import type { TopicTable } from '../../../src/enrich/topics/topic-table.ts';
import { f1Of } from '../f1-of.ts';
import type { TopicStory } from './topic-story.ts';

export interface TopicScore {
  set: string;
  stories: number;
  /** The mean over the stories. */
  f1: number;
  /** The share whose strongest topic is the label's. */
  first: number;
}

/** How well stories get their topics where their text is known to be right, for each list. */
export function scoreTopicStories(stories: readonly TopicStory[], table: TopicTable): TopicScore[] {
  const sets = Map.groupBy(stories, ({ set }) => set);
  return [...sets].map(([set, own]) => {
    const scores = own.map((story) => scoreStory(story, table));
    const mean = (figure: 'f1' | 'first') =>
      scores.reduce((sum, score) => sum + score[figure], 0) / scores.length;
    return { set, stories: own.length, f1: mean('f1'), first: mean('first') };
  });
}

function scoreStory({ article, expected }: TopicStory, table: TopicTable) {
  const found = findArticleTopics(article, findPassages(article), table).map(({ name }) => name);
  const hits = found.filter((name) => expected.includes(name)).length;
  return {
    f1: f1Of(hits, found.length, expected.length),
    first: found[0] === expected[0] ? 1 : 0,
  };
}
