import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { dangerousCharacters } from '../../src/write/dangerous-characters.ts';
import { formatArticle } from '../../src/write/format-article.ts';
import { isPlainText } from '../../src/write/is-plain-text.ts';
import { parseArticle } from '../../src/write/parse-article.ts';
import { sampleArticle } from './sample-article.ts';

const oneLine = (text: string) => text.replace(/[\r\n]+/gu, ' ');
const paragraph = (text: string) => ({ text, anchor: 'b1', lines: [] });

/** Texts that would be code, markup or structure if anything let them. */
const hostile = [
  "import x from 'fs'",
  'export const a = 1',
  '{process.exit(1)}',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '`code` and ```fence```',
  '---',
  '***',
  '===',
  '# not a heading',
  '## not a heading',
  '- not a list',
  '1. not a list',
  '2024. not a list',
  '> not a quote',
  '| not | a | table |',
  '[not](a "link") ![nor](an image)',
  '*not* __strong__ ~~gone~~',
  '&amp; &#123; &lt;b&gt; \\{ \\\\',
  '</Photo>',
  '<Lead>',
  '  two leading blanks, two trailing  ',
  '　　two ideographic blanks',
  'one\nline\r\nand another',
  'a tab\tand a bell\u0007',
  '第1届“工匠杯”——3.2万人次，C919、5G+、18.5%',
  '{/* comment */} <!-- comment -->',
  '[^1]: note',
  '~~~js',
  '    four blanks are no code',
  '+ plus',
  '_a_ <https://example.org> https://example.org',
  '𠮷野 🀄 é',
];

/** What a full MDX parser makes of a body: the text of each block, and whether any is code. */
function readWithMdx(mdx: string): { texts: string[]; kinds: Set<string> } {
  const body = mdx.slice(mdx.indexOf('\n---\n', 3) + 5);
  const tree = unified().use(remarkParse).use(remarkMdx).parse(body);
  const kinds = new Set<string>();
  const text = (node: Nodes): string => {
    kinds.add(node.type);
    if ('value' in node) return node.value;
    return 'children' in node ? node.children.map(text).join('') : '';
  };
  return { texts: tree.children.map(text), kinds };
}

test.each(hostile)('%j comes out as text, by our parser and by a full MDX parser', (text) => {
  const article = sampleArticle({
    lead: text,
    captions: [text],
    paragraphs: [paragraph(text), paragraph(`前${text}`)],
    subheads: [{ text: oneLine(text), before_paragraph: 1 }],
    headline: text,
  });
  const mdx = formatArticle(article);
  expect(parseArticle(mdx, 'a.mdx')).toEqual(article);
  const { texts, kinds } = readWithMdx(mdx);
  expect(texts).toEqual([text, text, text, oneLine(text), `前${text}`]);
  expect([...kinds].sort()).toEqual(['heading', 'mdxJsxFlowElement', 'paragraph', 'text']);
});

test('any text comes back as it was', () => {
  const anyText = fc
    .string({
      unit: fc.constantFrom(...'{}<>`*_#-+=~|[]()!&;:\\/"\'$%^. \n\t0123ab甲，。'),
      minLength: 1,
    })
    .filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(anyText, (text) => {
      const article = sampleArticle({ paragraphs: [paragraph(text)] });
      const mdx = formatArticle(article);
      expect(parseArticle(mdx, 'a.mdx').paragraphs[0]?.text).toBe(text);
      expect(readWithMdx(mdx).texts).toEqual([text]);
    }),
    { seed: 20240412, numRuns: 2000 },
  );
});

test('the front matter is YAML that any reader takes', () => {
  const article = sampleArticle({ headline: '“三个”: {一} # 不是注释' });
  const mdx = formatArticle(article);
  const yaml = parseYaml(mdx.slice(4, mdx.indexOf('\n---\n', 3)));
  expect(yaml.headline).toBe('“三个”: {一} # 不是注释');
  expect(yaml.date).toEqual(article.date);
});

test('a file that someone edited is refused with its line', () => {
  const mdx = formatArticle(sampleArticle());
  expect(() => parseArticle(`${mdx}\nexport const a = 1\n`, 'content/articles/01/a.mdx')).toThrow(
    /^content\/articles\/01\/a\.mdx:\d+: not an article as Pressmark writes it: expected text, .* found "export const a = 1"\. /,
  );
  expect(() => parseArticle('', 'a.mdx')).toThrow('a.mdx:1');
  expect(() => parseArticle(mdx.replace('kind: "news"', 'kind: "poem"'), 'a.mdx')).toThrow(
    '"kind"',
  );
});

test('text that is sure to need no escape comes out as the serialiser would write it', () => {
  const plain = ['职工讲堂（第3期），开课。', '工匠杯50%', '一 二'];
  expect(plain.map(isPlainText)).toEqual([true, true, true]);
  expect(
    ['1. 一', 'import', '一*二', '一 ', ' 一', '一\n二', '一\t', '', '#'].some(isPlainText),
  ).toBe(false);
  const letters = fc.string({ unit: fc.constantFrom(...'工匠，。（）0aZ,:;%/ 　￥𠮷') });
  fc.assert(
    fc.property(letters.filter(isPlainText), (text) => {
      const tree: Root = {
        type: 'root',
        children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
      };
      expect(toMarkdown(tree, { extensions: [{ unsafe: dangerousCharacters }] })).toBe(`${text}\n`);
    }),
  );
});
