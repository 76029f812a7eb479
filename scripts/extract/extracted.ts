import type { CutArticle } from '../../src/model/cut-article.ts';
import type { Facts } from '../../src/model/facts.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Piece } from '../../src/model/piece.ts';
import type { SourcePage } from '../../src/model/source-page.ts';

/** One source after read, segment and enrich. */
export interface Extracted {
  page: SourcePage;
  articles: CutArticle[];
  /** In step with `articles`. */
  facts: Facts[];
  pieces: Piece[];
  findings: Finding[];
}
