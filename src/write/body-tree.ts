import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Article } from '../model/article.ts';

/** The components that a generated article may use, by the part of the article they hold. */
export const components = { lead: 'Lead', caption: 'Photo' } as const;

/** The body of an article as a Markdown tree: lead, photos, then paragraphs with their subheads. */
export function bodyTree(article: Article): Root {
  const children: RootContent[] = [];
  if (article.lead !== null) children.push(component(components.lead, article.lead));
  for (const caption of article.captions) children.push(component(components.caption, caption));
  article.paragraphs.forEach((paragraph, index) => {
    for (const subhead of article.subheads) {
      if (subhead.before_paragraph === index) children.push(heading(subhead.text));
    }
    children.push(paragraphNode(paragraph.text));
  });
  for (const subhead of article.subheads) {
    if (subhead.before_paragraph >= article.paragraphs.length) children.push(heading(subhead.text));
  }
  return { type: 'root', children };
}

function component(name: string, text: string): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: [], children: [paragraphNode(text)] };
}

/** A heading is one line: Markdown has no way to keep a line end in it. */
function heading(text: string): RootContent {
  return { type: 'heading', depth: 2, children: words(text.replace(/[\r\n]+/gu, ' ')) };
}

function paragraphNode(text: string): Paragraph {
  return { type: 'paragraph', children: words(text) };
}

function words(text: string): PhrasingContent[] {
  return [{ type: 'text', value: text }];
}
