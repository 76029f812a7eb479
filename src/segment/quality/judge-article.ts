import type { CutArticle } from '../../model/cut-article.ts';
import { sentenceEnd } from '../cues/openings.ts';
import type { Part } from '../plan/part.ts';

/** A part less sure than this is named in the report. */
const doubtful = 0.65;

/** A sign that an article should be looked at, and what it takes from the confidence. */
const signs: readonly {
  why: string;
  cost: number;
  holds: (article: CutArticle, parts: readonly Part[]) => boolean;
}[] = [
  { why: 'it has no headline', cost: 0.35, holds: (a) => a.headline === '' && a.kind !== 'photo' },
  { why: 'the text ends in mid-sentence', cost: 0.2, holds: (a) => a.truncated },
  {
    why: 'a paragraph in its middle ends in mid-sentence',
    cost: 0.25,
    holds: (a) =>
      a.kind !== 'ad-notice' &&
      a.paragraphs
        .slice(0, -1)
        .some(({ text }) => !sentenceEnd.test(text) && !/[：:—]$/u.test(text)),
  },
  {
    why: 'parts of the text stand out of their order on the page',
    cost: 0.15,
    holds: (_, parts) => isTurned(parts),
  },
  {
    why: 'its headline says nothing that its text says',
    cost: 0.15,
    holds: (_, parts) => parts.some((part) => part.role === 'headline' && part.confidence < 0.8),
  },
  {
    why: 'its headline fits another story of the page as well',
    cost: 0.15,
    holds: (_, parts) =>
      parts.some((part) => part.role === 'headline' && part.confidence < doubtful),
  },
  {
    why: 'two parts of a paragraph hardly fit each other',
    cost: 0.2,
    holds: (_, parts) => parts.some((part) => part.joins && part.confidence < doubtful),
  },
  {
    why: 'it has headlines enough for two stories',
    cost: 0.25,
    holds: (_, parts) => parts.filter((part) => headRoles.has(part.role)).length > 3,
  },
  {
    why: 'it opens twice as a text of news does',
    cost: 0.3,
    holds: (a) => a.paragraphs.slice(1).some(({ text }) => /^(?:本报讯|新华社讯)/u.test(text)),
  },
  {
    why: 'it has neither a byline nor the opening of a news text',
    cost: 0.05,
    holds: (a) => a.paragraphs.length > 2 && isUnsigned(a),
  },
];

const headRoles = new Set(['kicker', 'headline', 'subtitle']);

/** Says how sure the machine is of an article as a whole, and why somebody should look at it. */
export function judgeArticle(
  article: CutArticle,
  parts: readonly Part[],
): Pick<CutArticle['quality'], 'confidence' | 'reasons'> {
  const found = signs.filter((sign) => sign.holds(article, parts));
  const confidence = found.reduce((left, sign) => left * (1 - sign.cost), 0.98);
  return {
    confidence: Math.round(confidence * 100) / 100,
    reasons: found.filter((sign) => sign.cost >= 0.1).map((sign) => sign.why),
  };
}

function isTurned(parts: readonly Part[]): boolean {
  const lines = parts
    .filter((part) => part.role === 'body')
    .map((part) => part.atoms[0]?.line ?? 0);
  return lines.some((line, i) => i > 0 && line < (lines[i - 1] as number));
}

function isUnsigned({ byline, paragraphs }: CutArticle): boolean {
  const names = [byline.reporters, byline.correspondents, byline.authors].flat();
  return names.length === 0 && byline.agency === null && !/^本报/u.test(paragraphs[0]?.text ?? '');
}
