import { components } from './body-tree.ts';
import { foreignArticle } from './foreign-article.ts';
import { unescapeText } from './unescape-text.ts';

export interface BodyBlock {
  type: 'lead' | 'caption' | 'subhead' | 'paragraph';
  text: string;
}

const componentTypes = new Map<string, BodyBlock['type']>([
  [components.lead, 'lead'],
  [components.caption, 'caption'],
]);

/** How a line begins that Markdown or MDX would read as something else than text. */
const notText = /^(?:[-*+]\s|[-*_]{3,}\s*$|~~~|```|#{1,6}\s|>|\d+[.)]\s|(?:import|export)\b|[{<])/u;

/** The blocks of a generated body. Each stands on one line, a component on three. */
export function parseBody(body: string, firstLine: number, path: string): BodyBlock[] {
  const blocks: BodyBlock[] = [];
  const lines = body.split('\n');
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    const name = /^<([A-Z][a-z]+)>$/u.exec(line)?.[1] ?? '';
    const type = componentTypes.get(name);
    if (line === '') continue;
    if (line.startsWith('## ')) {
      blocks.push({ type: 'subhead', text: unescapeText(line.slice(3)) });
    } else if (type !== undefined && lines[i + 2] === `</${name}>`) {
      blocks.push({ type, text: unescapeText((lines[i + 1] ?? '').slice(2)) });
      i += 2;
    } else if (notText.test(line)) {
      const expected = `text, "## ", <${components.lead}> or <${components.caption}>`;
      throw foreignArticle(`${path}:${firstLine + i}`, expected, JSON.stringify(line.slice(0, 40)));
    } else {
      blocks.push({ type: 'paragraph', text: unescapeText(line) });
    }
  }
  return blocks;
}
