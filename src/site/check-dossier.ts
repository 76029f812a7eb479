import type { Archive } from '../browse/archive.ts';
import { flatten } from '../browse/flatten.ts';
import { queryArticles } from '../browse/query-articles.ts';
import { checkArticleId } from '../dossier/check-article-id.ts';
import { checkComponent } from '../dossier/check-component.ts';
import { checkQuery } from '../dossier/check-query.ts';
import { findQuotation } from '../dossier/find-quotation.ts';
import { type ComponentUse, parseComponents } from '../dossier/parse-components.ts';
import type { ArticleQuery } from '../model/article-query.ts';
import { ExpectedError } from '../model/expected-error.ts';
import { readArticle } from './read-article.ts';

/** Throws, with file and line, where a dossier names what the archive does not hold. */
export async function checkDossier(path: string, text: string, archive: Archive): Promise<void> {
  for (const use of parseComponents(text)) {
    checkComponent(use, path);
    await checkReferences(use, `${path}:${use.line}`, archive);
  }
}

async function checkReferences(use: ComponentUse, where: string, archive: Archive): Promise<void> {
  const { name, attributes } = use;
  const id = attributes.id ?? attributes.article;
  if (typeof id === 'string') checkArticleId(id, archive.ledger, where);
  if (name === 'Quote' && id) await checkQuotation(id, attributes.text ?? '', where);
  if (name === 'Articles' || name === 'Chart' || name === 'ProvinceMap') {
    const { limit, order, title, ...query } = attributes as Record<string, string>;
    checkQuery(query, termsOf(archive), where);
    if (queryArticles(archive.articles, query as ArticleQuery).length > 0) return;
    throw new ExpectedError({ what: `no article answers this <${name}>`, where });
  }
}

async function checkQuotation(id: string, words: string, where: string): Promise<void> {
  if (words !== '' && findQuotation(readArticle(id), words) !== null) return;
  throw new ExpectedError({
    what: 'these words do not stand in the article',
    where,
    expected: `words of one paragraph of "${id}", as printed`,
    found: `"${words}"`,
  });
}

function termsOf(archive: Archive) {
  return {
    topic: [...archive.vocabulary.values()].flatMap(({ name, slug }) => [name, slug]),
    region: flatten(archive.places).map(({ slug }) => slug),
    series: archive.articles.flatMap(({ series }) => series ?? []),
    person: archive.articles.flatMap(({ people }) => people.map(({ slug }) => slug)),
  };
}
