import type { ArticleId } from '../model/article.ts';
import type { LedgerEntry } from '../model/ledger-entry.ts';
import type { IdentifiableArticle } from './article-text.ts';
import type { Likeness } from './likeness.ts';
import type { PageRelation } from './page-relation.ts';

/** One source page as it is read now. */
export interface ReadPage {
  /** `qiming/2024-04-12/06`. */
  readonly address: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly checksum?: string;
  readonly paper: string | null;
  /** The day of issue that the page says. */
  readonly date?: string | null;
  readonly articles: readonly IdentifiableArticle[];
  /** `fingerprintArticle` of each, where they are known from an earlier reading of the same text. */
  readonly fingerprints?: readonly string[];
}

export interface IdentifyInput {
  readonly pages: readonly ReadPage[];
  readonly ledger: readonly LedgerEntry[];
  /** The day that goes into changed lines, ISO. */
  readonly today: string;
  /**
   * In a partial run, the addresses that it speaks for: those of `pages` and of sources that are no
   * longer there. Live entries of other addresses are left as they are. All, where it is not given.
   */
  readonly addresses?: Iterable<string>;
}

/** One thing that happened to an id. */
export interface LedgerChange {
  readonly kind: 'minted' | 'kept' | 'moved' | 'split' | 'merged' | 'gone' | 'restored';
  readonly id: ArticleId;
  /** One sentence. */
  readonly why: string;
}

export interface Identification {
  /** Page address → article key → id. */
  readonly ids: ReadonlyMap<string, ReadonlyMap<string, ArticleId>>;
  /** Every entry there ever was and the new ones, sorted by id. */
  readonly ledger: LedgerEntry[];
  /** Sorted by id. */
  readonly changes: LedgerChange[];
}

/** An article as it is read now, ready to be matched. */
export interface Newcomer {
  readonly page: ReadPage;
  readonly article: IdentifiableArticle;
  readonly fingerprint: string;
}

/** An entry that a newcomer may turn out to be, and what speaks for it. */
export interface Candidate {
  readonly entry: LedgerEntry;
  readonly newcomer: Newcomer;
  /** What the newcomer's page is to the entry's source. */
  readonly relation: PageRelation;
  readonly likeness: Likeness;
  /** Whether the newsroom calls both by one id. */
  readonly hasSameName: boolean;
  /** Whether likeness is enough for the one to be the other. */
  readonly isMatch: boolean;
  /** How strongly, for choosing among matches. */
  readonly score: number;
}
