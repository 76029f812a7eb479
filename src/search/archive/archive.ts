import type { BaseHeader } from '../codec/archive-base.ts';
import type { LeafEntry } from '../codec/leaf.ts';
import type { LeafSummary } from '../codec/leaf-directory.ts';
import type { RowNote } from '../codec/row-block.ts';
import type { ShelvedHeadline } from '../codec/shelf.ts';
import type { Hits } from '../match/hits.ts';
import type { Spelling } from '../spell/spelling.ts';
import type { PlacedField } from '../text/place-fields.ts';
import type { Tokenize } from '../tokenize.ts';
import type { Columns } from './columns.ts';
import type { FacetTables } from './facets.ts';

export type Shelf = 'singles' | 'pairs';

/** An opened index: what is loaded stays, what is not is fetched when it is asked for. */
export interface Archive {
  header: BaseHeader;
  columns: Columns;
  facets: FacetTables;
  tokenize: Tokenize;
  /** What is known of a token's leaf before it is loaded; `loaded` where asking costs nothing. */
  weigh(shelf: Shelf, a: string, b: string): { leaf: LeafSummary; loaded: boolean } | undefined;
  /** The entries of a single symbol (`b` is '') or of a pair, one for each gap between them. */
  entries(shelf: Shelf, a: string, b: string): Promise<LeafEntry[]>;
  /** What a run was found to match: worked out once while it stays in use. */
  remember(key: string, work: () => Promise<Hits>): Promise<Hits>;
  /** The ids of rows, and the names that stand in no other. */
  notes(rows: readonly number[]): Promise<RowNote[]>;
  /** An article's searchable fields with their symbols. */
  fields(row: number): Promise<PlacedField[]>;
  /** How the archive's characters sound. */
  spelling(): Promise<Spelling>;
  /** The headlines on one shelf of suggestions, the newest first. */
  headlines(key: string): Promise<ShelvedHeadline[]>;
}
