import type { CutArticle } from '../../src/model/cut-article.ts';
import type { Facts } from '../../src/model/facts.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { SourceRecord } from '../../src/model/source-record.ts';
import type { SourceFile } from '../archive/source-file.ts';

/** One source after read, segment and enrich: all that depends on it alone. */
export interface Conversion {
  source: SourceFile;
  record: Omit<SourceRecord, 'articles'>;
  articles: CutArticle[];
  /** In step with `articles`. */
  facts: Facts[];
  findings: Finding[];
}
