import type { CutArticle } from '../../src/model/cut-article.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { SourceRecord } from '../../src/model/source-record.ts';
import type { Studies } from './study-articles.ts';

/** A source record but for its articles, whose ids come later, and its bulk. */
export type RecordHead = Omit<SourceRecord, 'articles' | 'lines' | 'pieces'>;

/** One source after read, segment and enrich: all that depends on it alone. */
export interface Conversion extends Studies {
  head: RecordHead;
  /**
   * The file of its lines and pieces, which are too many to hold for a whole archive; null for
   * ready-made articles, which have none.
   */
  bulkPath: string | null;
  articles: CutArticle[];
  findings: Finding[];
  /** The names of the files that keep all this for the next run, without their endings. */
  kept: string[];
}
