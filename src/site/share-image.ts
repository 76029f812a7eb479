import type { ShareImage } from '../cite/list-metadata.ts';
import type { Article } from '../model/article.ts';
import { configuration } from './configuration.ts';
import { shareImageSize } from './draw-share-image.ts';
import { permalink } from './permalink.ts';
import { placeName } from './place-name.ts';
import { provinceOf } from './province-of.ts';

/** Where the picture of an article's province stands, and what it shows. */
export function shareImage({ regions }: Pick<Article, 'regions'>): ShareImage {
  const { name, slug } = provinceOf(regions);
  return {
    url: permalink(`/share/${slug}.png`),
    ...shareImageSize,
    alt: configuration.language === 'zh' ? sayInChinese(name) : sayInEnglish(name, slug),
  };
}

function sayInChinese(province: string | null): string {
  return `示意图：一版报纸和一幅分省地图${province === null ? '' : `，标出${province}`}`;
}

function sayInEnglish(province: string | null, slug: string): string {
  const marked = province === null ? '' : `, ${placeName(province, slug)} marked`;
  return `A newspaper page and a map of China by provinces${marked}`;
}
