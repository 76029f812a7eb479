import type { Piece } from '../../../src/model/piece.ts';
import type { Encoding } from '../../../src/model/source-page.ts';
import type { GoldPage } from '../../evaluate/gold-page.ts';

/** A page as it arrives, and the truth about it. */
export interface SimulatedPage {
  bytes: Uint8Array;
  encoding: Encoding;
  /** The lines of the file without their ends. */
  lines: string[];
  gold: GoldPage;
  /** Every printed character once, as a perfect machine would give it. */
  pieces: Piece[];
  /** line_number, article_id, role, start; one row for each run of a line. */
  tsv: string;
}
