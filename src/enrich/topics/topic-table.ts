import type { Topic } from '../../model/topic.ts';
import { makeWordTable, type WordTable } from '../text/word-table.ts';

/** What a word says about one topic; null where it is an exclusion. */
export interface TopicCue {
  topic: number;
  words: string;
  weight: number | null;
}

/** The topics with all their cues, ready to be looked for. */
export interface TopicTable {
  topics: readonly Topic[];
  /** For each topic, those that it covers. */
  covers: readonly ReadonlySet<number>[];
  cues: WordTable<TopicCue>;
}

export function makeTopicTable(topics: readonly Topic[]): TopicTable {
  const entries = topics.flatMap(({ cues, exclusions }, topic): [string, TopicCue][] => [
    ...cues.flatMap(({ weight, words: several }) =>
      several.map((words): [string, TopicCue] => [words, { topic, words, weight }]),
    ),
    ...exclusions.map((words): [string, TopicCue] => [words, { topic, words, weight: null }]),
  ]);
  const indexes = new Map(topics.map(({ name }, index) => [name, index]));
  const covers = topics.map(
    (topic) => new Set(topic.covers.map((name) => indexes.get(name) ?? -1)),
  );
  return { topics, covers, cues: makeWordTable(entries) };
}
