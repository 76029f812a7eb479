import { Buffer } from 'node:buffer';
import type { CutArticle } from '../../src/model/cut-article.ts';

/** The words of an article but for its headline. */
export interface Words extends Pick<CutArticle, 'kicker' | 'subtitle' | 'lead' | 'captions'> {
  paragraphs: { text: string }[];
  subheads: { text: string }[];
}

/**
 * The words of a source's articles in one piece of memory that the collector of garbage need not
 * walk through: a large archive has more texts than it would bear.
 */
export class PackedWords {
  readonly #bytes: Buffer;
  readonly #starts: Uint32Array;
  #last: { at: number; words: Words } | undefined;

  constructor(articles: readonly CutArticle[]) {
    const texts = articles.map(({ kicker, subtitle, lead, paragraphs, subheads, captions }) =>
      JSON.stringify({
        ...{ kicker, subtitle, lead, captions },
        paragraphs: paragraphs.map(({ text }) => ({ text })),
        subheads: subheads.map(({ text }) => ({ text })),
      } satisfies Words),
    );
    this.#bytes = Buffer.from(texts.join(''), 'utf16le');
    this.#starts = new Uint32Array(texts.length + 1);
    texts.forEach((text, i) => {
      this.#starts[i + 1] = (this.#starts[i] ?? 0) + text.length * 2;
    });
  }

  /** The words of one article; those of the last one asked for are at hand. */
  unpack(at: number): Words {
    if (this.#last?.at === at) return this.#last.words;
    const words = JSON.parse(
      this.#bytes.toString('utf16le', this.#starts[at], this.#starts[at + 1]),
    );
    this.#last = { at, words };
    return words;
  }
}
