import type { IngestReport } from './ingest-report.ts';
import type { TopicChange } from './topic-change.ts';

const shownFindings = 30;
const shownChanges = 20;

/** The closing report of an ingest, for a person. */
export function formatIngestReport(report: IngestReport): string {
  const counts = new Map<string, number>();
  for (const { kind } of report.ledger) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  if (report.updated > 0) counts.set('updated', report.updated);
  const ledger = [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
  return [
    ...report.failures.map((failure) => `left out: ${failure}`),
    ...some(
      report.findings.map(({ where, message }) => `look at this: ${where}: ${message}`),
      shownFindings,
    ),
    ...some(
      report.ledger
        .filter(({ kind }) => kind !== 'minted')
        .map(({ kind, id, why }) => `${kind}: ${id}: ${why}`),
      shownChanges,
    ),
    `pages read: ${report.sources}`,
    `articles: ${report.articles} (${report.written} written, ${report.unchanged} unchanged, ${report.removed} removed) in ${report.folder}`,
    ...formatTopics(report.topics),
    `ledger: ${ledger === '' ? 'unchanged' : ledger}`,
    `warnings: ${report.findings.length}${report.failures.length > 0 ? `, left out: ${report.failures.length}` : ''}`,
  ].join('\n');
}

/** `topics: 12 articles gained 送清凉, 3 lost it; 1 article lost 职工服务`. */
function formatTopics(changes: readonly TopicChange[]): string[] {
  if (changes.length === 0) return [];
  const parts = changes.map(({ topic, gained, lost }) => {
    const articles = (count: number) => `${count} ${count === 1 ? 'article' : 'articles'}`;
    if (lost.length === 0) return `${articles(gained.length)} gained ${topic}`;
    if (gained.length === 0) return `${articles(lost.length)} lost ${topic}`;
    return `${articles(gained.length)} gained ${topic}, ${lost.length} lost it`;
  });
  return [`topics: ${parts.join('; ')}`];
}

function some(lines: string[], most: number): string[] {
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most), `… and ${lines.length - most} more (all of them with --json)`];
}
