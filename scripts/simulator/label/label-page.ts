import type { Piece } from '../../../src/model/piece.ts';
import type { GoldArticle, GoldPage } from '../../evaluate/gold-page.ts';
import type { Misreading } from '../ocr/misread-article.ts';
import type { DressedArticle } from '../page/dressed-article.ts';
import type { PrintedLine } from '../page/printed-line.ts';
import { findYears } from './find-years.ts';

export interface LabelRequest {
  name: string;
  layout: 'pdf' | 'ocr';
  lines: PrintedLine[];
  dressed: DressedArticle[];
  misreadings: Misreading[];
}

export interface LabelledPage {
  gold: GoldPage;
  lines: PrintedLine[];
  pieces: Piece[];
}

/** Names the articles in the order of the page and writes down what every line is. */
export function labelPage({
  name,
  layout,
  lines,
  dressed,
  misreadings,
}: LabelRequest): LabelledPage {
  const ids = nameArticles(lines);
  const named = lines.map((line) => ({
    ...line,
    runs: line.runs.map((run) => ({ ...run, article: ids.get(run.article ?? '') ?? null })),
  }));
  const articles = dressed
    .map((article): GoldArticle => ({ ...article.gold, id: ids.get(article.key) ?? article.key }))
    .toSorted((a, z) => Number(a.id.slice(1)) - Number(z.id.slice(1)));
  const printed = lines.map((line) => line.runs.map((run) => run.text).join(''));
  return {
    lines: named,
    pieces: named.flatMap((line, i) => line.runs.map((run) => pieceOf(run, i + 1))),
    gold: {
      source: name,
      layout: layout === 'pdf' ? 'pdf-wrapped' : 'ocr-paragraphs',
      articles: findYears(articles),
      mixed: named.flatMap((line, i) => {
        const keys = [...new Set(line.runs.map((run) => run.article))];
        return keys.length > 1 ? [{ line: i + 1, articles: keys }] : [];
      }),
      ...(layout === 'ocr' ? { suspected_ocr_errors: placeMisreadings(misreadings, printed) } : {}),
    },
  };
}

/** `a1`, `a2` … in the order in which the texts of the articles begin. */
function nameArticles(lines: PrintedLine[]): Map<string, string> {
  const ids = new Map<string, string>();
  const take = (roles: string[]) => {
    for (const run of lines.flatMap((line) => line.runs)) {
      if (
        run.article !== null &&
        !ids.has(run.article) &&
        (roles.length === 0 || roles.includes(run.role))
      ) {
        ids.set(run.article, `a${ids.size + 1}`);
      }
    }
  };
  take(['body', 'caption']);
  take([]);
  return ids;
}

function pieceOf(run: PrintedLine['runs'][number], line: number): Piece {
  const why: Record<string, string> = {
    duplicate: 'printed twice',
    furniture: 'printed by the page for itself',
    label: 'a banner over several articles',
  };
  return {
    role: run.role,
    article: run.article,
    lines: [line, line],
    text: run.text,
    ...(run.article === null ? { why: why[run.role] ?? 'belongs to no article' } : {}),
  };
}

function placeMisreadings(misreadings: Misreading[], printed: string[]) {
  return misreadings.flatMap(({ as_printed, likely }) => {
    const line = printed.findIndex((text) => text.includes(as_printed)) + 1;
    return line === 0 ? [] : [{ line, as_printed, likely }];
  });
}
