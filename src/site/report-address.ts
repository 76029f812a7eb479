import type { Article } from '../model/article.ts';
import { configuration } from './configuration.ts';
import { permalink } from './permalink.ts';
import { t } from './t.ts';

/** Where a reader reports an error in an article, with the article already named; null where nowhere. */
export function reportAddress(article: Pick<Article, 'id' | 'headline'>): string | null {
  const { report } = configuration;
  if (report === null) return null;
  const title = encodeURIComponent(`${t.article.report}: ${article.headline} (${article.id})`);
  const body = encodeURIComponent(`${permalink(`/a/${article.id}/`)}\n\n`);
  if (!URL.canParse(report)) return `mailto:${report}?subject=${title}&body=${body}`;
  return `${report}${report.includes('?') ? '&' : '?'}title=${title}&body=${body}`;
}
