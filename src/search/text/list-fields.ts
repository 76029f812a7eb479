import type { Article } from '../../model/article.ts';
import type { Field } from './field.ts';

/** All of an article that can be searched, in one fixed order. */
export function listFields(article: Article): Field[] {
  const { byline } = article;
  const names = [
    ...byline.reporters,
    ...byline.correspondents,
    ...byline.authors,
    ...byline.photographers,
    byline.agency,
  ];
  const fields: Field[] = [{ name: 'headline', text: article.headline }];
  const add = (name: Field['name'], text: string | null) => {
    if (text !== null && text.trim() !== '') fields.push({ name, text });
  };
  for (const name of names) add('byline', name);
  add('series', article.series);
  add('kicker', article.kicker);
  add('subtitle', article.subtitle);
  add('lead', article.lead);
  for (const [i, { text }] of article.paragraphs.entries()) {
    for (const subhead of article.subheads) {
      if (subhead.before_paragraph === i) add('subhead', subhead.text);
    }
    add('paragraph', text);
  }
  for (const subhead of article.subheads) {
    if (subhead.before_paragraph >= article.paragraphs.length) add('subhead', subhead.text);
  }
  for (const caption of article.captions) add('caption', caption);
  return fields;
}
