import type { Item } from '../cut/item.ts';

/** Pictures’ articles: a text that follows a picture is seldom the picture’s. */
export function findPictures(
  items: readonly Item[],
  article: readonly (number | null)[],
): Set<number> {
  const pictures = new Set<number>();
  article.forEach((own, i) => {
    if (own !== null && items[i]?.kind === 'caption') pictures.add(own);
  });
  article.forEach((own, i) => {
    if (own !== null && (items[i]?.kind === 'byline' || items[i]?.lines[0]?.opening))
      pictures.delete(own);
  });
  return pictures;
}
