import type { Metadata } from '../../src/cite/list-metadata.ts';

export interface ZoteroItem {
  itemType: string;
  title: string | undefined;
  creators: { lastName: string; fieldMode?: number; firstName?: string }[];
  publicationTitle: string | undefined;
  date: string | undefined;
  pages: string | undefined;
  section: string | undefined;
  ISSN: string | undefined;
  url: string | undefined;
}

/**
 * What Zotero makes of a page's metadata, by the rules of its “Embedded Metadata” and “RDF”
 * translators: `z:itemType` decides, then `og:type` where it is certain, then `DC.type`, then what
 * the Highwire tags suggest; Highwire's values win over Dublin Core's and PRISM's.
 */
export function readAsZotero(tags: readonly Metadata[]): ZoteroItem {
  const all = (key: string) =>
    tags.filter((tag) => tag.key.toLowerCase() === key.toLowerCase()).map(({ content }) => content);
  const first = (...keys: string[]) => keys.flatMap(all)[0];
  const certain: Record<string, string> = { book: 'book', website: 'webpage' };
  const suggested =
    (first('citation_journal_title') ?? first('citation_title')) ? 'journalArticle' : 'webpage';
  const names = all('citation_author').length > 0 ? all('citation_author') : all('DC.creator');
  return {
    itemType:
      first('z:itemType') ?? certain[first('og:type') ?? ''] ?? first('DC.type') ?? suggested,
    title: first('citation_title', 'DC.title', 'og:title'),
    creators: names.map(cleanAuthor),
    publicationTitle: first('citation_journal_title', 'prism.publicationName', 'DC.source'),
    date: first('citation_date', 'citation_publication_date', 'prism.publicationDate', 'DC.date'),
    pages: first('citation_firstpage', 'prism.startingPage'),
    section: first('article:section'),
    ISSN: first('citation_issn', 'prism.issn'),
    url: first('citation_public_url', 'og:url'),
  };
}

/** Zotero splits a name at its last space, and where there is a comma, there. */
function cleanAuthor(name: string): ZoteroItem['creators'][number] {
  const [last = '', given] = name.includes(',') ? name.split(/,\s*/) : [];
  if (given !== undefined) return { lastName: last, firstName: given };
  const space = name.lastIndexOf(' ');
  if (space < 0) return { lastName: name, fieldMode: 1 };
  return { lastName: name.slice(space + 1), firstName: name.slice(0, space) };
}
