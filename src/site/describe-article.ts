import { type CitationStyle, citationStyles, citeReference } from '../cite/cite-reference.ts';
import { formatBibtex } from '../cite/format-bibtex.ts';
import { formatRis } from '../cite/format-ris.ts';
import { makeCslItem } from '../cite/make-csl-item.ts';
import { runsToText } from '../cite/runs-to-text.ts';
import type { Article } from '../model/article.ts';
import { articleReference } from './article-reference.ts';
import { configuration } from './configuration.ts';
import { permalink } from './permalink.ts';

/** An article for programs: text, facts with their evidence, source lines, citations. */
export function describeArticle(article: Article): Record<string, unknown> {
  const reference = articleReference(article);
  const styles = Object.keys(citationStyles) as CitationStyle[];
  return {
    ...article,
    url: permalink(`/a/${article.id}/`),
    sourceUrl: permalink(`/sources/${article.source.address}/`),
    license: configuration.license,
    citations: {
      csl: makeCslItem(reference),
      bibtex: formatBibtex(reference),
      ris: formatRis(reference),
      text: Object.fromEntries(
        styles.map((style) => [style, runsToText(citeReference(reference, style))]),
      ),
    },
  };
}
