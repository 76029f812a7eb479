import { type CitationStyle, citationStyles, citeReference } from '../cite/cite-reference.ts';
import { formatBibtex } from '../cite/format-bibtex.ts';
import { formatRis } from '../cite/format-ris.ts';
import { runsToText } from '../cite/runs-to-text.ts';
import type { Article } from '../model/article.ts';
import { articleReference } from './article-reference.ts';

/** How to cite an article, for programs: entries for reference managers, and every style as text. */
export function describeCitations(article: Article): Record<string, unknown> {
  const reference = articleReference(article);
  const styles = Object.keys(citationStyles) as CitationStyle[];
  return {
    bibtex: formatBibtex(reference),
    ris: formatRis(reference),
    text: Object.fromEntries(
      styles.map((style) => [style, runsToText(citeReference(reference, style))]),
    ),
  };
}
