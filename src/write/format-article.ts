import type { Text } from 'mdast';
import { mdxJsxToMarkdown } from 'mdast-util-mdx-jsx';
import { defaultHandlers, type Options, toMarkdown } from 'mdast-util-to-markdown';
import type { Article } from '../model/article.ts';
import { bodyTree } from './body-tree.ts';
import { dangerousCharacters } from './dangerous-characters.ts';
import { isPlainText } from './is-plain-text.ts';

const options: Options = {
  extensions: [mdxJsxToMarkdown(), { unsafe: dangerousCharacters }],
  handlers: {
    // The serialiser holds some forty patterns against each text; most texts need none of them.
    text: (node: Text, parent, state, info) =>
      isPlainText(node.value) ? node.value : defaultHandlers.text(node, parent, state, info),
  },
};

/**
 * One article as static MDX: front matter of one `key: JSON` a line, which is YAML too, then
 * a body of Markdown and the closed set of components. `parseArticle` is its inverse.
 */
export function formatArticle(article: Article): string {
  const { lead, captions, subheads, paragraphs, ...rest } = article;
  const data = {
    ...rest,
    paragraphs: paragraphs.map(({ anchor, lines }) => ({ anchor, lines })),
  };
  const frontMatter = Object.entries(data)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');
  return `---\n${frontMatter}---\n\n${toMarkdown(bodyTree(article), options)}`;
}
