import type { Byline } from '../../model/byline.ts';
import type { CutArticle } from '../../model/cut-article.ts';
import { sentenceEnd } from '../cues/openings.ts';
import { findCredit } from '../people/find-credit.ts';
import { findOpening } from '../people/find-opening.ts';
import { findSignOff } from '../people/find-sign-off.ts';
import { mergeBylines } from '../people/merge-bylines.ts';
import { parseByline } from '../people/parse-byline.ts';
import { restoreNames } from '../people/restore-names.ts';
import { judgeArticle } from '../quality/judge-article.ts';
import { joinLines } from '../text/join-lines.ts';
import { assembleBody } from './assemble-body.ts';
import { findDiaryDate } from './find-diary-date.ts';
import { findKind } from './find-kind.ts';
import { findSpans } from './find-spans.ts';
import { joinParts } from './join-parts.ts';
import type { Part } from './part.ts';
import type { Print } from './print-atom.ts';

/** Makes one article of its parts, which stand in reading order. */
export function assembleArticle(
  key: string,
  parts: readonly Part[],
  banner: Part | undefined,
  print: Print,
): CutArticle {
  const of = (role: Part['role']) => parts.filter((part) => part.role === role);
  const write = (part: Part) => joinLines(part.atoms.map(print));
  const read = (part: Part) => joinLines(part.atoms.map((atom) => atom.text));
  const line = (role: Part['role']) =>
    of(role)
      .map((part, i) => (i === 0 || part.atoms[0]?.near ? '' : ' ') + write(part))
      .join('') || null;
  const { paragraphs, subheads } = assembleBody(parts, print);
  const captions = joinParts(of('caption'), print).map(({ text }) => text);
  const lead = joinParts(of('lead'), print).map(({ text }) => text);
  const body = joinParts(of('body'), (atom) => atom.text).map(({ text }) => text);
  const opening = findOpening(body[0] ?? '');
  const label = of('label').find((part) => !part.silent) ?? banner;
  const series = label === undefined ? null : write(label);
  const dates = of('dateline').map(read);
  const texts = paragraphs.map(({ text }) => text);
  const headline = line('headline') ?? '';
  const byline = mergeBylines([
    ...findBylines(of('byline').map(read)),
    opening?.byline,
    opening?.agency ? agencyOnly(opening.agency) : null,
    ...body.map((text, i) => findSignOff(text, i === body.length - 1)),
    ...of('credit').map((part) => parseByline(read(part))?.byline),
    ...of('caption').map((part) => findCredit(read(part))?.byline),
  ]);
  const kind = findKind({
    headline,
    series,
    paragraphs: texts,
    captions,
    opened: opening !== undefined,
    bylined: of('byline').length > 0,
    diary: dates.length > 0,
  });
  const article: CutArticle = {
    key,
    kind,
    series,
    kicker: line('kicker'),
    headline,
    subtitle: line('subtitle'),
    lead: lead.length === 0 ? null : lead.join('\n'),
    byline: restoreNames(byline, parts.map(read).join(''), parts.map(write).join('')),
    dateline: {
      place: opening?.place ?? null,
      date: opening?.date ?? findDiaryDate(dates[0]),
    },
    paragraphs,
    subheads,
    captions,
    // Notices end with who gives them.
    truncated: kind !== 'ad-notice' && texts.length > 0 && !isClosed(texts.at(-1) ?? ''),
    lines: findSpans(
      parts.flatMap((part) => part.atoms).sort((a, b) => a.line - b.line || a.from - b.from),
    ),
    quality: {
      confidence: 1,
      reasons: [],
      suspects: [],
    },
    corrections: [],
  };
  return { ...article, quality: { ...article.quality, ...judgeArticle(article, parts) } };
}

/** Lists and notices end without a stop now and then; in mid-sentence only what was cut off. */
function isClosed(text: string): boolean {
  return sentenceEnd.test(text) || /[—”》）)]$/u.test(text);
}

/** Bylines on several lines are read as one where a line by itself does not say who did what. */
function findBylines(texts: readonly string[]): (Byline | undefined)[] {
  // One character by itself is the end of the name before it.
  const joined = texts.map((text, i) => (i > 0 && text.length > 1 ? ` ${text}` : text)).join('');
  const whole = texts.length > 1 ? parseByline(joined) : undefined;
  return whole ? [whole.byline] : texts.map((text) => parseByline(text)?.byline);
}

function agencyOnly(agency: string): Byline {
  return { reporters: [], correspondents: [], authors: [], photographers: [], agency };
}
