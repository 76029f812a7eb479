import type { CutArticle } from '../model/cut-article.ts';

/** The parts of an article that tell which article it is. */
export type IdentifiableArticle = Pick<
  CutArticle,
  'key' | 'kicker' | 'headline' | 'subtitle' | 'lead' | 'captions' | 'lines' | 'given'
> & {
  readonly paragraphs: readonly { readonly text: string }[];
  readonly subheads: readonly { readonly text: string }[];
};

/** All the words of an article, head to captions, one line a part. */
export function articleText(article: IdentifiableArticle): string {
  return [
    article.kicker ?? '',
    article.headline,
    article.subtitle ?? '',
    article.lead ?? '',
    ...article.paragraphs.map((paragraph) => paragraph.text),
    ...article.subheads.map((subhead) => subhead.text),
    ...article.captions,
  ].join('\n');
}
