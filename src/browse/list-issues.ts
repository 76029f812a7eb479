import type { SourceCard } from '../model/source-card.ts';
import type { Issue } from '../model/source-page.ts';
import { gather } from './gather.ts';

/** The pages of one paper of one day; pages of which that is not known stand alone. */
export interface IssueShelf {
  issue: Issue;
  /** In the order of their addresses. */
  pages: readonly SourceCard[];
  articles: number;
}

/** The issues that an archive holds, the newest first, those without a date last. */
export function listIssues(sources: readonly SourceCard[]): IssueShelf[] {
  const issues = gather(sources, ({ address, issue }) => [
    issue.issued === null ? `~${address}` : `${issue.issued} ${issue.paper}`,
  ]);
  return [...issues]
    .sort(([a], [b]) => compareIssues(a, b))
    .flatMap(([, pages]) => {
      const [first] = pages;
      const articles = pages.reduce((sum, page) => sum + page.articles.length, 0);
      return first === undefined ? [] : [{ issue: first.issue, pages, articles }];
    });
}

function compareIssues(a: string, b: string): number {
  const [undatedA, undatedB] = [a.startsWith('~'), b.startsWith('~')];
  if (undatedA !== undatedB) return undatedA ? 1 : -1;
  if (undatedA) return a < b ? -1 : 1;
  return a.slice(0, 10) === b.slice(0, 10) ? (a < b ? -1 : 1) : a < b ? 1 : -1;
}
