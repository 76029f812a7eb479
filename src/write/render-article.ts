import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Article } from '../model/article.ts';

/** The body of an article as HTML, every paragraph with its anchor and its source lines. */
export function renderArticle(article: Article): string {
  const children: ElementContent[] = [];
  if (article.lead !== null) children.push(textElement('p', article.lead, { className: ['lead'] }));
  for (const caption of article.captions) {
    children.push({
      type: 'element',
      tagName: 'figure',
      properties: { className: ['photo'] },
      children: [textElement('figcaption', caption)],
    });
  }
  article.paragraphs.forEach((paragraph, index) => {
    children.push(...subheadsBefore(article, index));
    children.push(
      textElement('p', paragraph.text, {
        id: `p-${paragraph.anchor}`,
        'data-lines': paragraph.lines.map((span) => span.join('-')).join(',') || null,
      }),
    );
  });
  children.push(...subheadsBefore(article, article.paragraphs.length));
  return toHtml({ type: 'root', children });
}

function subheadsBefore(article: Article, index: number): Element[] {
  return article.subheads
    .filter((subhead) => subhead.before_paragraph === index)
    .map((subhead) => textElement('h2', subhead.text));
}

function textElement(
  tagName: string,
  text: string,
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children: [{ type: 'text', value: text }] };
}
