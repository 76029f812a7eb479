import type { CorpusPage } from '../../simulator/corpus-page.ts';
import type { LabelledArticles } from '../labelled-articles.ts';
import { storyOfLabels } from '../story-of-labels.ts';
import type { TopicStory } from './topic-story.ts';

/** The stories of the sample corpus as written, each paper a set of its own, and those of lists. */
export function findTopicStories(
  corpus: readonly CorpusPage[],
  lists: readonly LabelledArticles[],
): TopicStory[] {
  const written = corpus.flatMap(({ paper, banner, articles }) =>
    articles.map((article) => ({
      set: paper,
      article: storyOfLabels({ ...article, series: article.series ?? bannerOver(banner, article) }),
      expected: article.topics,
    })),
  );
  const listed = lists.flatMap(({ set, articles }) =>
    articles.map((one) => ({ set, article: storyOfLabels(one), expected: one.topics })),
  );
  return [...written, ...listed];
}

function bannerOver(banner: CorpusPage['banner'], { key }: { key: string }): string | null {
  return banner?.over.includes(key) ? banner.text : null;
}
