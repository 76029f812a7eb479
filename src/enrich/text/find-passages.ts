import type { CutArticle } from '../../model/cut-article.ts';
import type { Field, Passage } from './passage.ts';
import { plainText } from './plain-text.ts';

/** The passages of an article in reading order, head first. */
export function findPassages(article: CutArticle): Passage[] {
  const passages: Passage[] = [];
  const add = (field: Field, printed: string | null) => {
    if (printed !== null && printed !== '')
      passages.push({ field, text: plainText(printed), printed });
  };
  add('series', article.series);
  add('kicker', article.kicker);
  add('headline', article.headline);
  add('subtitle', article.subtitle);
  add('lead', article.lead);
  for (const { text } of article.subheads) add('subhead', text);
  for (const { text } of article.paragraphs) add('paragraph', text);
  for (const caption of article.captions) add('caption', caption);
  return passages;
}
