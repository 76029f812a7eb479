import type { CutArticle } from '../../model/cut-article.ts';
import type { ArticleDate } from '../../model/facts.ts';
import type { SourcePage } from '../../model/source-page.ts';
import { plainText } from '../text/plain-text.ts';

const date = /(?<!\d)((?:19|20)\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/u;
const weekday = /(?:星期|周)\s*([一二三四五六日天])/u;
const imprint =
  /第?\s*[A-Z]?\d{1,2}\s*版|责任?编辑?|责编|校对|总第|版式|美编|日报|晚报|时报|工人报|第\d+期/u;
const weather = /晴|阴|雨|雪|多云/u;
const longest = 60;
const weekdays = '日一二三四五六';

/**
 * The day that a page prints at its own head or foot, with a weekday that fits or beside the
 * paper's name, its page number or its editors; null where it prints none or several.
 */
export function findPrintedIssue(
  { lines }: Pick<SourcePage, 'lines'>,
  articles: readonly Pick<CutArticle, 'lines'>[],
): ArticleDate | null {
  const taken = new Set(
    articles.flatMap((article) =>
      article.lines.flatMap(([from, to]) =>
        Array.from({ length: to - from + 1 }, (_, i) => from + i),
      ),
    ),
  );
  const found = new Map<string, string>();
  for (const [index, line] of lines.entries()) {
    if (taken.has(index + 1) || line.length > longest) continue;
    const text = plainText(line);
    const [words, year, month, day] = date.exec(text) ?? [];
    if (words === undefined || weather.test(text)) continue;
    const printed = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    if (printed.getUTCMonth() !== Number(month) - 1) continue;
    const named = weekday.exec(text)?.[1]?.replace('天', '日');
    const fits = named !== undefined && weekdays[printed.getUTCDay()] === named;
    if (!fits && (named !== undefined || !imprint.test(text))) continue;
    found.set(printed.toISOString().slice(0, 10), line.trim());
  }
  const [only] = found;
  if (only === undefined || found.size > 1) return null;
  return { value: only[0], precision: 'day', basis: 'issue', evidence: only[1] };
}
