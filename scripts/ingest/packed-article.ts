import type { Comparable } from '../../src/enrich/relate/read-letters.ts';
import type { ArticleId } from '../../src/model/article.ts';
import type { CutArticle } from '../../src/model/cut-article.ts';
import type { Facts } from '../../src/model/facts.ts';
import type { HeldArticle } from './held-source.ts';
import type { PackedWords, Words } from './packed-words.ts';

/** An article whose words are packed until somebody asks for them, and without its evidence. */
export class PackedArticle implements HeldArticle {
  readonly key: string;
  readonly kind: CutArticle['kind'];
  readonly headline: string;
  readonly lines: CutArticle['lines'];
  readonly date: Comparable['date'];
  readonly regions: Comparable['regions'];
  readonly topics: Comparable['topics'];
  readonly people: Comparable['people'];
  readonly organisations: Comparable['organisations'];
  id: ArticleId = '';
  readonly #words: PackedWords;
  readonly #at: number;

  /** `at` is its place among the articles of its source. */
  constructor(cut: CutArticle, facts: Facts, words: PackedWords, at: number) {
    this.key = cut.key;
    this.kind = cut.kind;
    this.headline = cut.headline;
    this.lines = cut.lines;
    this.date = { value: facts.date.value };
    this.regions = facts.regions.map(({ path }) => ({ path }));
    this.topics = facts.topics.map(({ slug }) => ({ slug }));
    this.people = facts.people.map(({ slug, role }) => ({ slug, role }));
    this.organisations = facts.organisations.map(({ slug }) => ({ slug }));
    this.#words = words;
    this.#at = at;
  }

  named(id: ArticleId): Comparable {
    this.id = id;
    return this;
  }

  get kicker(): Words['kicker'] {
    return this.#words.unpack(this.#at).kicker;
  }

  get subtitle(): Words['subtitle'] {
    return this.#words.unpack(this.#at).subtitle;
  }

  get lead(): Words['lead'] {
    return this.#words.unpack(this.#at).lead;
  }

  get paragraphs(): Words['paragraphs'] {
    return this.#words.unpack(this.#at).paragraphs;
  }

  get subheads(): Words['subheads'] {
    return this.#words.unpack(this.#at).subheads;
  }

  get captions(): Words['captions'] {
    return this.#words.unpack(this.#at).captions;
  }
}
