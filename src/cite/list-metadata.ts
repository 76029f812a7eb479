import type { Reference } from './reference.ts';

export interface MetadataOptions {
  readonly summary: string;
  readonly topics: readonly string[];
  readonly rights: string | null;
  readonly image: ShareImage;
}

/** The picture that other sites show beside a link. */
export interface ShareImage {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** One `<meta>`; Open Graph says `property` where the others say `name`. */
export interface Metadata {
  readonly kind: 'name' | 'property';
  readonly key: string;
  readonly content: string;
}

/**
 * What an article's page says of itself to reference managers, libraries and other sites: Highwire
 * Press (Google Scholar, Zotero), Dublin Core, PRISM, Open Graph. `z:itemType` and `DC.type` keep
 * Zotero from taking it for an article of a journal, which it does where Highwire stands alone.
 */
export function listMetadata(reference: Reference, options: MetadataOptions): Metadata[] {
  const { date, paper, page } = reference;
  const slashed = date?.replaceAll('-', '/') ?? null;
  const names: [key: string, content: string | null][] = [
    ['citation_title', reference.title],
    ...reference.names.map((name): [string, string] => ['citation_author', name]),
    ['citation_journal_title', paper],
    ['citation_publication_date', slashed],
    ['citation_firstpage', page],
    ['citation_issn', reference.issn],
    ['citation_publisher', reference.publisher],
    ['citation_language', 'zh'],
    ['citation_public_url', reference.url],
    ['z:itemType', 'newspaperArticle'],
    ['twitter:card', 'summary_large_image'],
    ['DC.type', 'newspaperArticle'],
    ['DC.title', reference.title],
    ...reference.names.map((name): [string, string] => ['DC.creator', name]),
    ['DC.source', paper],
    // EDTF says with a tilde that a date is approximate.
    ['DC.date', date === null ? null : `${date}${reference.isInferred ? '~' : ''}`],
    ['DC.publisher', reference.publisher],
    ['DC.language', reference.language],
    ['DC.identifier', reference.url],
    ['DC.rights', options.rights],
    ...options.topics.map((topic): [string, string] => ['DC.subject', topic]),
    ['prism.publicationName', paper],
    ['prism.publicationDate', date],
    ['prism.startingPage', page],
    ['prism.issn', reference.issn],
  ];
  const properties: [key: string, content: string | null][] = [
    ['og:type', 'article'],
    ['og:title', reference.title],
    ['og:description', options.summary],
    ['og:url', reference.url],
    ['og:site_name', reference.archive],
    ['og:locale', 'zh_CN'],
    ['og:image', options.image.url],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(options.image.width)],
    ['og:image:height', String(options.image.height)],
    ['og:image:alt', options.image.alt],
    ['article:published_time', date],
    ['article:section', reference.section],
    ...options.topics.map((topic): [string, string] => ['article:tag', topic]),
  ];
  return [...present('name', names), ...present('property', properties)];
}

function present(
  kind: Metadata['kind'],
  pairs: readonly [key: string, content: string | null][],
): Metadata[] {
  return pairs.flatMap(([key, content]) =>
    content === null || content === '' ? [] : [{ kind, key, content }],
  );
}
