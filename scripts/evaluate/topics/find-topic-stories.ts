import type { CorpusPage } from '../../simulator/corpus-page.ts';
import type { LabelledPage } from '../labelled-page.ts';
import { storyOfLabels } from '../story-of-labels.ts';
import type { TopicStory } from './topic-story.ts';

/** The paper whose articles no cue was chosen by. */
const heldOut = 'yuanchuan';

/**
 * The stories of the sample corpus as written, each paper a set of its own, and those of the real
 * pages; notices paid for are no stories.
 */
export function findTopicStories(
  corpus: readonly CorpusPage[],
  pages: readonly LabelledPage[],
): TopicStory[] {
  const written = corpus.flatMap(({ paper, banner, articles }) =>
    articles.map((article) => ({
      set: paper === heldOut ? `${paper} (held out)` : paper,
      article: storyOfLabels({ ...article, series: article.series ?? bannerOver(banner, article) }),
      expected: article.topics,
    })),
  );
  const real = pages
    .filter(({ set }) => set === 'real')
    .flatMap(({ set, gold }) =>
      gold.articles.map((one) => ({ set, article: storyOfLabels(one), expected: one.topics })),
    );
  return [...written, ...real].filter(({ article }) => article.kind !== 'ad-notice');
}

function bannerOver(banner: CorpusPage['banner'], { key }: { key: string }): string | null {
  return banner?.over.includes(key) ? banner.text : null;
}
