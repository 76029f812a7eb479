import type { Issue } from '../model/source-page.ts';
import { formatTime } from '../words/format-time.ts';
import { configuration } from './configuration.ts';
import { paperName } from './paper-name.ts';
import { t } from './t.ts';

/** What a source page is called: `启明日报 2024年4月12日 第 06 版`; the
 * name of its file where no more is known. */
export function sourceTitle({ address, issue }: { address: string; issue: Issue }): string {
  if (issue.paper === null && issue.issued === null) return `${t.article.noPaper} ${address}`;
  return [
    paperName(issue.paper),
    issue.issued === null ? null : formatTime(issue.issued, configuration.language),
    issue.edition,
    issue.page === null ? null : t.article.pageNumber(issue.page),
  ]
    .filter((part) => part !== null)
    .join(' ');
}
