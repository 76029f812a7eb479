import type { Article } from '../../src/model/article.ts';
import type { TopicChange } from './topic-change.ts';

/** An article as written now, and its file as the last ingest wrote it. */
export interface Rewritten {
  article: Pick<Article, 'id' | 'topics'>;
  before: string;
}

/** The topics that articles gained or lost, those of most articles first. */
export function findTopicChanges(rewritten: readonly Rewritten[]): TopicChange[] {
  const changes = new Map<string, TopicChange>();
  const changeOf = (topic: string) => {
    const known = changes.get(topic) ?? { topic, gained: [], lost: [] };
    changes.set(topic, known);
    return known;
  };
  for (const { article, before } of rewritten) {
    const had = readTopics(before);
    const has = new Set(article.topics.map(({ name }) => name));
    for (const name of has) if (!had.has(name)) changeOf(name).gained.push(article.id);
    for (const name of had) if (!has.has(name)) changeOf(name).lost.push(article.id);
  }
  return [...changes.values()].toSorted(
    (a, z) => sizeOf(z) - sizeOf(a) || (a.topic < z.topic ? -1 : 1),
  );
}

function sizeOf({ gained, lost }: TopicChange): number {
  return gained.length + lost.length;
}

/** The topics of an article's file: one line of its front matter holds them as JSON. */
function readTopics(file: string): Set<string> {
  const line = /^topics: (\[.*\])$/mu.exec(file)?.[1];
  if (line === undefined) return new Set();
  const topics: { name: string }[] = JSON.parse(line);
  return new Set(topics.map(({ name }) => name));
}
