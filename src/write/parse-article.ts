import { type Article, article as articleSchema } from '../model/article.ts';
import { foreignArticle } from './foreign-article.ts';
import { type BodyBlock, parseBody } from './parse-body.ts';

/**
 * The inverse of `formatArticle`. It reads the closed form that we write and refuses all
 * else with the line, which is far faster than a Markdown parser and never guesses.
 */
export function parseArticle(mdx: string, path: string): Article {
  const end = mdx.indexOf('\n---\n', 3);
  if (!mdx.startsWith('---\n') || end < 0) {
    throw foreignArticle(`${path}:1`, 'front matter between two "---" lines', 'none');
  }
  const data = parseFrontMatter(mdx.slice(4, end + 1), path);
  const firstLine = mdx.slice(0, end + 5).split('\n').length;
  const blocks = parseBody(mdx.slice(end + 5), firstLine, path);
  const parsed = articleSchema.safeParse(joinBody(data, blocks, path));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw foreignArticle(path, `a sound "${issue?.path.join('.')}"`, `${issue?.message}`);
}

function parseFrontMatter(text: string, path: string): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  text.split('\n').forEach((line, index) => {
    if (line === '') return;
    const colon = line.indexOf(': ');
    try {
      data[line.slice(0, colon)] = JSON.parse(line.slice(colon + 2));
    } catch {
      throw foreignArticle(
        `${path}:${index + 2}`,
        '"key: JSON"',
        JSON.stringify(line.slice(0, 40)),
      );
    }
  });
  return data;
}

function joinBody(data: Record<string, unknown>, blocks: BodyBlock[], path: string): unknown {
  const places = Array.isArray(data.paragraphs) ? data.paragraphs : [];
  const paragraphs: unknown[] = [];
  const subheads: Article['subheads'] = [];
  const captions: string[] = [];
  let lead: string | null = null;
  for (const { type, text } of blocks) {
    if (type === 'lead') lead = text;
    else if (type === 'caption') captions.push(text);
    else if (type === 'subhead') subheads.push({ text, before_paragraph: paragraphs.length });
    else paragraphs.push({ text, ...places[paragraphs.length] });
  }
  if (places.length !== paragraphs.length) {
    throw foreignArticle(path, `${places.length} paragraphs`, `${paragraphs.length}`);
  }
  return { ...data, lead, captions, subheads, paragraphs };
}
