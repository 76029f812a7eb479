import type { Archive } from '../browse/archive.ts';
import { flatten } from '../browse/flatten.ts';
import type { ArticleCard } from '../model/article-card.ts';
import { configuration } from './configuration.ts';
import { placeName } from './place-name.ts';
import { t } from './t.ts';
import { topicName } from './topic-name.ts';

/** A list that can be followed. */
export interface Followed {
  /** Its page, `/topics/safety/`; its feeds lie beside it. */
  path: string;
  title: string;
  articles: readonly ArticleCard[];
}

/** Every list that has feeds: the archive, topics, places, series; none where they are switched off. */
export function listFeeds(archive: Archive): Followed[] {
  const { features, language, name } = configuration;
  if (!features.feeds) return [];
  return [
    { path: '/', title: name[language], articles: archive.articles },
    ...flatten(archive.topics).map((topic) => ({
      path: `/topics/${topic.slug}/`,
      title: topicName(topic),
      articles: topic.articles,
    })),
    ...flatten(archive.places).map((place) => ({
      path: `/regions/${place.slug}/`,
      title: placeName(place.name, place.slug),
      articles: place.articles,
    })),
    ...[...archive.series.values()].map((series) => ({
      path: `/series/${series.slug}/`,
      title: t.article.inSeries(series.name),
      articles: series.articles,
    })),
  ];
}
