import { configuration } from './configuration.ts';

/** A topic's sentence for readers in the language of the site; nothing where there is none in it. */
export function topicDescription(topic: {
  description: string;
  descriptionEn: string | null;
}): string | null {
  return configuration.language === 'zh' ? topic.description : topic.descriptionEn;
}
