import type { Byline } from '../../model/byline.ts';
import type { CutArticle } from '../../model/cut-article.ts';
import { findCredit } from './find-credit.ts';
import { findOpening } from './find-opening.ts';
import { findSignOff } from './find-sign-off.ts';
import { mergeBylines } from './merge-bylines.ts';

/** What the words of an article say about its makers, and where and when it was sent. */
export interface TextSigns {
  byline: Byline;
  dateline: CutArticle['dateline'];
}

/** Reads the opening of a text, the names that it is signed with and the credits of its pictures. */
export function findTextSigns(
  paragraphs: readonly string[],
  captions: readonly string[],
): TextSigns {
  const opening = findOpening(paragraphs[0] ?? '');
  const agency = opening?.agency ?? null;
  return {
    byline: mergeBylines([
      opening?.byline,
      { reporters: [], correspondents: [], authors: [], photographers: [], agency },
      findSignOff(paragraphs.at(-1) ?? ''),
      ...captions.map((caption) => findCredit(caption)?.byline),
    ]),
    dateline: { place: opening?.place ?? null, date: opening?.date ?? null },
  };
}
