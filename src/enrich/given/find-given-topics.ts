import { ExpectedError } from '../../model/expected-error.ts';
import type { TopicFact } from '../../model/facts.ts';
import { nearestWord } from '../../model/nearest-word.ts';
import type { Topic } from '../../model/topic.ts';
import { givenEvidence } from './given-evidence.ts';

const most = 3;

/** The topics that a newsroom named itself, in its order; refuses one that is not in topics.yml. */
export function findGivenTopics(
  names: readonly string[],
  topics: readonly Topic[],
  where: string,
): TopicFact[] {
  return [...new Set(names)].slice(0, most).map((name) => {
    const topic = topics.find((one) => one.name === name);
    if (topic !== undefined) return { name, slug: topic.slug, score: 1, evidence: [givenEvidence] };
    const near = nearestWord(
      name,
      topics.map((one) => one.name),
    );
    throw new ExpectedError({
      what: `the topic "${name}" is not in topics.yml`,
      where,
      fix: near === null ? 'Add it there, or leave it out here.' : `Did you mean "${near}"?`,
    });
  });
}
