import type { Byline } from '../../model/byline.ts';
import type { CutArticle, Paragraph, Subhead } from '../../model/cut-article.ts';
import { findCredit } from '../people/find-credit.ts';
import { findOpening } from '../people/find-opening.ts';
import { findSignOff } from '../people/find-sign-off.ts';
import { mergeBylines } from '../people/merge-bylines.ts';
import { parseByline } from '../people/parse-byline.ts';
import { joinLines } from '../text/join-lines.ts';
import { findKind } from './find-kind.ts';
import { findSpans } from './find-spans.ts';
import type { Part } from './part.ts';

/** Makes one article of its parts, which stand in reading order. */
export function assembleArticle(key: string, parts: readonly Part[], banner?: Part): CutArticle {
  const { paragraphs, subheads } = assembleBody(parts);
  const captions = joinTexts(parts.filter((part) => part.role === 'caption')).map(
    (text) => text.text,
  );
  const lead = joinTexts(parts.filter((part) => part.role === 'lead')).map((text) => text.text);
  const texts = paragraphs.map((paragraph) => paragraph.text);
  const opening = findOpening(texts[0] ?? '');
  const bylines = parts.filter((part) => part.role === 'byline');
  const head = (role: Part['role']) =>
    parts
      .filter((part) => part.role === role)
      .map(textOf)
      .join(' ') || null;
  const labels = parts.filter((part) => part.role === 'label' && !part.silent).map(textOf);
  const series = labels[0] ?? (banner === undefined ? null : textOf(banner));
  const headline = head('headline') ?? '';
  const dates = parts.filter((part) => part.role === 'dateline').map(textOf);
  return {
    key,
    kind: findKind({
      headline,
      series,
      paragraphs: texts,
      captions,
      opened: opening !== undefined,
      bylined: bylines.length > 0,
      diary: dates.length > 0,
    }),
    series,
    kicker: head('kicker'),
    headline,
    subtitle: head('subtitle'),
    lead: lead.length === 0 ? null : lead.join('\n'),
    byline: mergeBylines([
      ...findBylines(bylines),
      opening?.byline,
      opening?.agency ? agencyOnly(opening.agency) : null,
      findSignOff(texts[texts.length - 1] ?? ''),
      ...parts
        .filter((part) => part.role === 'credit')
        .map((part) => parseByline(textOf(part))?.byline),
      ...captions.map((caption) => findCredit(caption)?.byline),
    ]),
    dateline: { place: opening?.place ?? null, date: opening?.date ?? findDiaryDate(dates[0]) },
    paragraphs,
    subheads,
    captions,
    truncated: false,
    lines: findSpans(
      parts.flatMap((part) => part.atoms).sort((a, b) => a.line - b.line || a.from - b.from),
    ),
    quality: {
      confidence: Math.min(1, ...parts.map((part) => part.confidence)),
      reasons: [],
      suspects: [],
    },
    corrections: [],
  };
}

function textOf(part: Part): string {
  return joinLines(part.atoms.map((atom) => atom.text));
}

function assembleBody(parts: readonly Part[]): { paragraphs: Paragraph[]; subheads: Subhead[] } {
  const subheads: Subhead[] = [];
  const body = parts.filter(
    (part) => part.role === 'body' || part.role === 'subhead' || part.role === 'note',
  );
  const texts: Part[] = [];
  let begun = 0;
  for (const part of body) {
    if (part.role === 'subhead') subheads.push({ text: textOf(part), before_paragraph: begun });
    else if (part.role === 'body') {
      if (!part.joins || begun === 0) begun++;
      texts.push(part);
    }
  }
  return { paragraphs: joinTexts(texts), subheads };
}

/** Joins parts to paragraphs where one goes on with the other. */
function joinTexts(parts: readonly Part[]): Paragraph[] {
  const groups: Part[][] = [];
  for (const part of parts) {
    const last = groups[groups.length - 1];
    if (part.joins && last) last.push(part);
    else groups.push([part]);
  }
  return groups.map((group) => {
    const atoms = group.flatMap((part) => part.atoms);
    return { text: joinLines(atoms.map((atom) => atom.text)), lines: findSpans(atoms) };
  });
}

/** Bylines on several lines are read as one where a line by itself does not say who did what. */
function findBylines(parts: readonly Part[]): (Byline | undefined)[] {
  const texts = parts.map(textOf);
  const whole = parseByline(texts.join(' '));
  return whole ? [whole.byline] : texts.map((text) => parseByline(text)?.byline);
}

function agencyOnly(agency: string): Byline {
  return { reporters: [], correspondents: [], authors: [], photographers: [], agency };
}

function findDiaryDate(text: string | undefined): string | null {
  const match = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/u.exec(text ?? '');
  if (!match) return null;
  const day = `${(match[2] ?? '').padStart(2, '0')}-${(match[3] ?? '').padStart(2, '0')}`;
  return match[1] === undefined ? day : `${match[1]}-${day}`;
}
