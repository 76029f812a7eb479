import type { AppliedCorrection } from '../model/cut-article.ts';
import type { Reference } from './reference.ts';

export interface JsonLdOptions {
  readonly summary: string;
  readonly topics: readonly string[];
  /** Names of places, the main one first. */
  readonly places: readonly string[];
  readonly corrections: readonly AppliedCorrection[];
  /** The day on which the archive's text last changed. */
  readonly modified: string | null;
  readonly rights: string | null;
  /** The address of a picture. */
  readonly image: string;
  readonly archiveUrl: string;
}

/** An article as schema.org's NewsArticle, for a `<script type="application/ld+json">`. */
export function makeJsonLd(reference: Reference, options: JsonLdOptions): string {
  const { date, paper, page, url } = reference;
  const issue = paper === null ? null : makeIssue(reference);
  const value = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: reference.title,
    description: options.summary || null,
    image: options.image,
    inLanguage: reference.language,
    datePublished: date,
    dateModified: options.modified,
    author: reference.names.map((name) => ({ '@type': 'Person', name })),
    isPartOf: issue,
    pagination: page,
    printPage: page,
    printEdition: reference.edition,
    articleSection: reference.section,
    keywords: options.topics,
    contentLocation: options.places.map((name) => ({ '@type': 'Place', name })),
    publisher: reference.publisher === null ? null : organisation(reference.publisher),
    archivedAt: url,
    provider: { '@type': 'ArchiveOrganization', name: reference.archive, url: options.archiveUrl },
    copyrightNotice: options.rights,
    correction: options.corrections.map((one) => ({
      '@type': 'CorrectionComment',
      text: one.note === null ? one.what : `${one.what}（${one.note}）`,
      ...(one.date === null ? {} : { dateCreated: one.date }),
    })),
  };
  // A text that holds `</script>` must not end the element.
  return JSON.stringify(value, dropEmpty).replaceAll('<', '\\u003c');
}

function makeIssue({ paper, publisher, place, issn, date, edition }: Reference): object {
  return {
    '@type': 'PublicationIssue',
    datePublished: date,
    issueNumber: edition,
    isPartOf: {
      '@type': 'Newspaper',
      name: paper,
      issn,
      publisher: publisher === null ? null : organisation(publisher),
      locationCreated: place === null ? null : { '@type': 'Place', name: place },
    },
  };
}

function organisation(name: string): object {
  return { '@type': 'Organization', name };
}

function dropEmpty(_key: string, value: unknown): unknown {
  const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
  return isEmpty ? undefined : value;
}
