import type { Kind } from '../../../src/model/cut-article.ts';
import type { CorpusArticle } from '../corpus-page.ts';
import type { Random } from '../seed-random.ts';
import { drawName } from './draw-name.ts';

/** Invents the names under an article. */
export function drawByline(
  kind: Kind,
  authored: boolean,
  opening: CorpusArticle['opening'],
  random: Random,
): CorpusArticle['byline'] {
  const some = (least: number, most: number) =>
    Array.from({ length: random.between(least, most) }, () => drawName(random));
  const nobody = {
    reporters: [],
    correspondents: [],
    authors: [],
    photographers: [],
    agency: null,
  };
  if (kind === 'ad-notice') return nobody;
  if (kind === 'photo') {
    const agency = random.chance(0.12) ? '新华社' : null;
    return {
      ...nobody,
      photographers: random.chance(0.92) ? some(1, random.chance(0.15) ? 2 : 1) : [],
      agency,
    };
  }
  if (authored) return { ...nobody, authors: some(1, random.chance(0.15) ? 2 : 1) };
  if (kind === 'brief' && random.chance(0.4)) return { ...nobody, authors: some(1, 1) };
  if (opening !== 'none' && random.chance(0.06)) return nobody;
  if (random.chance(0.22)) return { ...nobody, correspondents: some(1, 3) };
  const agency = opening === '电头' && random.chance(0.25) ? '新华社' : null;
  return {
    ...nobody,
    agency,
    reporters: some(1, random.chance(0.25) ? 2 : 1),
    correspondents: random.chance(0.65) ? some(1, random.chance(0.3) ? 3 : 1) : [],
  };
}
