import type { Reference } from './reference.ts';

/**
 * A reference as COinS: an OpenURL context object for the `title` of `<span class="Z3988">`. It uses
 * the Dublin Core format with Zotero's own type, as Zotero does: the journal format knows no
 * newspapers.
 */
export function makeCoins(reference: Reference): string {
  const fields: [key: string, value: string | null][] = [
    ['url_ver', 'Z39.88-2004'],
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'newspaperArticle'],
    ['rft.title', reference.title],
    ['rft.source', reference.paper],
    ...reference.names.map((name): [string, string] => ['rft.au', name]),
    ['rft.date', reference.date],
    ['rft.pages', reference.page],
    ['rft.publisher', reference.publisher],
    ['rft.place', reference.place],
    ['rft.issn', reference.issn],
    ['rft.identifier', reference.url],
    ['rft.language', 'zh'],
  ];
  return fields
    .filter(([, value]) => value !== null && value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(value ?? '')}`)
    .join('&');
}
