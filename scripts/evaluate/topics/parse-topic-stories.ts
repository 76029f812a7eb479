import { parse } from 'yaml';
import { z } from 'zod';
import { blankArticle } from '../blank-article.ts';
import type { TopicStory } from './topic-story.ts';

const list = z.array(
  z.strictObject({
    kicker: z.string().nullable(),
    headline: z.string(),
    /** A paragraph a line. */
    text: z.string(),
    topics: z.array(z.string()).min(1).max(3),
  }),
);

/** The stories of a list that is kept beside the tests. */
export function parseTopicStories(text: string): TopicStory[] {
  return list.parse(parse(text)).map(({ kicker, headline, text: body, topics }) => ({
    set: 'stories',
    article: {
      ...blankArticle,
      kicker,
      headline,
      paragraphs: body.split('\n').map((line) => ({ text: line, lines: [] })),
    },
    expected: topics,
  }));
}
