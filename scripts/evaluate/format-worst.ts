import type { WorstArticle } from './find-worst-articles.ts';

/** Names the worst articles and what is wrong with them; nothing where none is wrong. */
export function formatWorst(worst: WorstArticle[]): string {
  const lines = worst.flatMap(({ article: { page, id, headline, found }, faults }) => {
    const other =
      found === null || found === headline ? '' : ` (its headline there: ${found || 'none'})`;
    return [`  ${page} ${id} ${headline || '(no headline)'}`, `    ${faults.join(', ')}${other}`];
  });
  return lines.length === 0 ? '' : ['\nThe worst articles:', ...lines].join('\n');
}
