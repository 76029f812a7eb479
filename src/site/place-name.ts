import { configuration } from './configuration.ts';
import { soundOf } from './sound-of.ts';
import { t } from './t.ts';

/** A place for readers; an English site adds how its name sounds. */
export function placeName(name: string, slug: string): string {
  if (slug === 'china') return t.article.nationwide;
  if (configuration.language === 'zh') return name;
  return `${soundOf(slug)} ${name}`;
}
