import type { ArticleId } from '../../src/model/article.ts';
import type { TopicChange } from './topic-change.ts';

/** An article whose file was written anew, with the topics that it had before and has now. */
export interface Retold {
  id: ArticleId;
  had: ReadonlySet<string>;
  has: ReadonlySet<string>;
}

/** The topics that articles gained or lost, those of most articles first. */
export function findTopicChanges(retold: readonly Retold[]): TopicChange[] {
  const changes = new Map<string, TopicChange>();
  const changeOf = (topic: string) => {
    const known = changes.get(topic) ?? { topic, gained: [], lost: [] };
    changes.set(topic, known);
    return known;
  };
  for (const { id, had, has } of retold) {
    for (const name of has) if (!had.has(name)) changeOf(name).gained.push(id);
    for (const name of had) if (!has.has(name)) changeOf(name).lost.push(id);
  }
  return [...changes.values()].toSorted(
    (a, z) => sizeOf(z) - sizeOf(a) || (a.topic < z.topic ? -1 : 1),
  );
}

function sizeOf({ gained, lost }: TopicChange): number {
  return gained.length + lost.length;
}
