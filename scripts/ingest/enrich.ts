import type { CutArticle } from '../../src/model/cut-article.ts';
import type { Facts } from '../../src/model/facts.ts';
import type { SourcePage } from '../../src/model/source-page.ts';

/** The facts of a page's articles, in step with them. */
export type Enrich = (page: SourcePage, articles: CutArticle[]) => Facts[];
