import { configuration } from './configuration.ts';

/** A topic's name in the language of the site. */
export function topicName({ name, en }: { name: string; en: string }): string {
  return configuration.language === 'zh' ? name : en;
}
