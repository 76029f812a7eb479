import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { makeFreshPages } from '../../scripts/simulator/make-fresh-pages.ts';
import { parseKnobSettings } from '../../scripts/simulator/parse-knob-settings.ts';
import { readMaterial } from '../../scripts/simulator/read-material.ts';
import { parseSourcePage } from '../../src/read/parse-source-page.ts';

const material = readMaterial();
const make = (seed: string, settings = {}) => [
  ...makeFreshPages(material, { seed, pages: 12, settings }),
];
const issue = { paper: null, issued: null, page: null, edition: null, url: null, rights: null };
const printed = (text: string) => text.replace(/\s+/gu, '');

describe('a simulated page', () => {
  const pages = make('test');

  test('is the same for the same seed, byte for byte', () => {
    expect(make('test').map((page) => page.bytes)).toEqual(pages.map((page) => page.bytes));
  });

  test('is another for another seed', () => {
    expect(make('tast').map((page) => page.bytes)).not.toEqual(pages.map((page) => page.bytes));
  });

  test('has a label for every line that is not blank, and for no other, as it is read', () => {
    const fed = make('fed', parseKnobSettings('form-feeds=on'));
    expect(fed.some(({ bytes }) => bytes[0] === 12)).toBe(true);
    for (const page of [...pages, ...fed]) {
      const { lines } = parseSourcePage({ path: 'x', address: 'x', bytes: page.bytes, issue });
      const labelled = new Set(
        page.tsv
          .split('\n')
          .slice(1, -1)
          .map((row) => Number(row.split('\t')[0])),
      );
      const inked = lines.flatMap((line, i) => (line.trim() === '' ? [] : [i + 1]));
      expect([...labelled], page.gold.source).toEqual(inked);
      for (const { lines: at, text } of page.pieces)
        expect(printed(lines.slice(at[0] - 1, at[1]).join(''))).toContain(printed(text));
    }
  });

  test('has every printed character in one piece', () => {
    for (const page of pages) {
      expect(printed(page.pieces.map((piece) => piece.text).join(''))).toBe(
        printed(page.lines.join('')),
      );
    }
  });

  test('decodes to its lines', () => {
    for (const page of pages) {
      const text = iconv.decode(Buffer.from(page.bytes), page.encoding);
      expect(printed(text)).toBe(printed(page.lines.join('')));
    }
  });

  test('prints every paragraph of its truth, and no word of it twice', () => {
    for (const page of pages) {
      const bodies = page.pieces
        .filter((piece) => piece.role === 'body')
        .map((piece) => piece.text);
      const truth = page.gold.articles.flatMap((article) => article.paragraphs);
      expect(difference(bodies.join(''), truth.join('')), page.gold.source).toBe('');
    }
  });
});

/** The characters that one text has and the other has not, white space and width aside. */
function difference(a: string, b: string): string {
  const rest = [...printed(b.normalize('NFKC'))].sort();
  const extra = [...printed(a.normalize('NFKC'))].filter((char) => {
    const at = rest.indexOf(char);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return extra.concat(rest).join('');
}
