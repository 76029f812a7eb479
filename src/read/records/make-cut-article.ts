import type { Byline } from '../../model/byline.ts';
import type { CutArticle, Given } from '../../model/cut-article.ts';
import { given } from '../../model/cut-article.ts';
import type { ReadyArticle } from '../../model/ready-article.ts';
import type { Span } from '../../model/span.ts';
import { joinLines } from './join-lines.ts';

/** Finds what an article's own words say of its makers, place and date: `本报讯（记者…）`. */
export type FindTextSigns = (
  paragraphs: readonly string[],
  captions: readonly string[],
) => Pick<CutArticle, 'byline' | 'dateline'>;

const blankLines = /(?:\r\n|[\n\r])[^\S\n\r]*(?:\r\n|[\n\r])\s*/;

/** Makes an article of a newsroom's record; what the record says goes before what its words say. */
export function makeCutArticle(
  record: ReadyArticle,
  { key, line, findSigns }: { key: string; line: number; findSigns: FindTextSigns | null },
): CutArticle {
  const lines: Span[] = [[line, line]];
  const texts = clean(record.paragraphs ?? record.text?.split(blankLines) ?? []);
  const captions = clean(record.captions ?? []);
  const signs = findSigns?.(texts, captions);
  return {
    key,
    kind: record.kind ?? (texts.length === 0 && captions.length > 0 ? 'photo' : 'news'),
    series: null,
    kicker: maybeText(record.kicker),
    headline: joinLines(record.headline),
    subtitle: maybeText(record.subtitle),
    lead: maybeText(record.lead),
    byline: completeByline(record.byline ?? signs?.byline ?? {}),
    dateline: signs?.dateline ?? { place: null, date: null },
    paragraphs: texts.map((text) => ({ text, lines })),
    subheads: [],
    captions,
    truncated: false,
    lines,
    quality: { confidence: 1, reasons: [], suspects: [] },
    corrections: [],
    given: pickGiven(record),
  };
}

function completeByline(known: NonNullable<ReadyArticle['byline']>): Byline {
  return {
    reporters: known.reporters ?? [],
    correspondents: known.correspondents ?? [],
    authors: known.authors ?? [],
    photographers: known.photographers ?? [],
    agency: known.agency ?? null,
  };
}

function clean(passages: readonly string[]): string[] {
  return passages.map(joinLines).filter((passage) => passage !== '');
}

function maybeText(text: string | null | undefined): string | null {
  const joined = joinLines(text ?? '');
  return joined === '' ? null : joined;
}

function pickGiven(record: ReadyArticle): Given {
  const picked: Record<string, unknown> = {};
  for (const field of Object.keys(given.shape) as (keyof Given)[]) {
    if (record[field] !== undefined) picked[field] = record[field];
  }
  return picked as Given;
}
