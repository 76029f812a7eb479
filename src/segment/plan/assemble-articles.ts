import type { CutArticle } from '../../model/cut-article.ts';
import { listSuspects } from '../quality/list-suspects.ts';
import { assembleArticle } from './assemble-article.ts';
import type { Part } from './part.ts';
import type { Print } from './print-atom.ts';

/** Makes the articles of a plan, in page order. */
export function assembleArticles(
  parts: readonly Part[],
  print: Print = (atom) => atom.text,
): CutArticle[] {
  const byKey = new Map<string, Part[]>();
  const banners = parts.filter((part) => part.over !== undefined);
  for (const part of parts) {
    if (part.article === null) continue;
    const own = byKey.get(part.article);
    if (own) own.push(part);
    else byKey.set(part.article, [part]);
  }
  const articles = [...byKey].map(([key, own]) => {
    const banner = banners.find((part) => part.over?.includes(key));
    return assembleArticle(key, own, banner, print);
  });
  return listSuspects(articles);
}
