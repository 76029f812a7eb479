import { styleText } from 'node:util';
import type { CutArticle } from '../../src/model/cut-article.ts';
import type { Extracted } from './extracted.ts';
import { findRows, type Row } from './find-rows.ts';
import { fitCells } from './fit-cells.ts';
import { measureCells } from './measure-cells.ts';
import { showInvisible } from './show-invisible.ts';

export interface Terminal {
  columns: number;
  isColoured: boolean;
}

type Colour = Parameters<typeof styleText>[0];
type Paint = (colour: Colour, text: string) => string;

const least = 64;
const lineWidth = 4;
const roleWidth = 9;
const articleColours: Colour[] = ['cyan', 'yellow', 'magenta', 'green', 'blue', 'red'];

/** Line by line, what the machine took a page for and why; then its articles, and what to look at. */
export function formatExplanation(extracted: Extracted, terminal: Terminal): string {
  const { page, articles, pieces } = extracted;
  const paint: Paint = (colour, text) =>
    terminal.isColoured ? styleText(colour, text, { validateStream: false }) : text;
  const columns = Math.max(least, terminal.columns);
  const widths = findWidths(columns, page.lines.length, articles.length);
  const byKey = new Map(articles.map((article, i) => [article.key, { article, i }]));
  const colourOf = (key: string | null): Colour =>
    key === null
      ? 'gray'
      : (articleColours[(byKey.get(key)?.i ?? 0) % articleColours.length] ?? 'gray');
  const out = [
    `${page.path}: ${page.encoding}, ${page.layout}`,
    ...page.layouts.map(
      ({ lines: [from, to], layout, evidence }) => `  lines ${from}–${to}: ${layout}: ${evidence}`,
    ),
    '',
    paint('bold', formatRow(['line', 'role', 'of', 'sure', 'text', 'why'], widths)),
  ];
  let last: string | null = null;
  for (const row of findRows(page.lines, pieces)) {
    const key = row.piece.article;
    const known = key === null ? undefined : byKey.get(key);
    if (known !== undefined && key !== last) {
      out.push(paint(colourOf(key), formatRule(known.article, columns)));
    }
    last = key;
    out.push(paint(colourOf(key), formatRow(cellsOf(row), widths)));
  }
  return [...out, '', ...formatArticles(articles, paint), ...formatFindings(extracted)].join('\n');
}

function findWidths(columns: number, lines: number, articles: number): number[] {
  const fixed = [
    Math.max(lineWidth, String(lines).length),
    roleWidth,
    Math.max(3, String(articles).length + 1),
    4,
  ];
  const left = columns - fixed.reduce((sum, width) => sum + width + 1, 0) - 1;
  const text = Math.floor(left * 0.58);
  return [...fixed, text, left - text];
}

function cellsOf({ line, text, piece, isFirst }: Row): string[] {
  const why = [...(piece.why === undefined ? [] : [piece.why]), ...(piece.evidence ?? [])];
  return [
    String(line).padStart(lineWidth),
    isFirst ? piece.role : '│',
    piece.article ?? '–',
    isFirst && piece.confidence !== undefined ? piece.confidence.toFixed(2) : '',
    text,
    isFirst ? why.join(' · ') : '',
  ];
}

/** Lays cells into columns; the last but one takes the room of the last where that is empty. */
function formatRow(cells: readonly string[], widths: readonly number[]): string {
  const [text = 0, why = 0] = widths.slice(-2);
  const isWide = cells.at(-1) === '';
  const room = isWide ? [...widths.slice(0, -2), text + 1 + why] : widths;
  return room
    .map((width, i) => fitCells(showInvisible(cells[i] ?? ''), width))
    .join(' ')
    .trimEnd();
}

function formatRule({ key, headline, kind }: CutArticle, columns: number): string {
  const title = `── ${key} ${showInvisible(headline)} (${kind}) `;
  const room = columns - measureCells(title);
  return room > 0 ? title + '─'.repeat(room) : fitCells(title, columns);
}

function formatArticles(articles: readonly CutArticle[], paint: Paint): string[] {
  const doubtful = articles.filter(({ quality }) => quality.reasons.length > 0);
  return [
    paint('bold', `articles: ${articles.length}, to look at: ${doubtful.length}`),
    ...articles.flatMap(({ key, kind, headline, quality }) => [
      `${key.padEnd(4)} ${quality.confidence.toFixed(2)} ${kind.padEnd(9)} ${showInvisible(headline)}`,
      ...quality.reasons.map((reason) => paint('yellow', `     look at this: ${reason}`)),
      ...quality.suspects.map(({ text, suggestion, line, reason }) =>
        showInvisible(
          `     line ${line}: “${text}” looks misprinted for “${suggestion}”: ${reason}`,
        ),
      ),
    ]),
  ];
}

/** What was seen while reading; what the cut doubts stands with its article. */
function formatFindings({ page: { findings } }: Extracted): string[] {
  if (findings.length === 0) return [];
  return ['', 'findings:', ...findings.map(({ where, message }) => `  ${where}: ${message}`)];
}
