import type { CutArticle } from '../../src/model/cut-article.ts';
import type { SourcePage } from '../../src/model/source-page.ts';
import type { SourceFile } from '../archive/source-file.ts';
import type { Conversion } from './conversion.ts';
import type { Studies } from './study-articles.ts';

/** Runs the stages that need no other source, here or on other threads. */
export interface Converter {
  /** Takes one page text through read, segment and enrich. */
  convert(source: SourceFile): Promise<Conversion>;
  /** Finds what is in ready-made articles. */
  study(page: SourcePage, articles: CutArticle[]): Promise<Studies>;
  close(): Promise<void>;
}
