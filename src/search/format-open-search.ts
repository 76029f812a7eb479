export interface OpenSearch {
  name: string;
  description: string;
  /** The search page's address, up to where the words go. */
  address: string;
  /** The document's own address. */
  self: string;
  language: string;
}

/** Browsers show no longer name. */
const LONGEST_NAME = 16;
const LONGEST_DESCRIPTION = 1024;

/** An OpenSearch 1.1 description document. */
export function formatOpenSearch({
  name,
  description,
  address,
  self,
  language,
}: OpenSearch): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeText(cut(name, LONGEST_NAME))}</ShortName>
  <Description>${escapeText(cut(description, LONGEST_DESCRIPTION))}</Description>
  <Url type="text/html" method="get" template="${escapeText(address)}{searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${escapeText(self)}"/>
  <Language>${escapeText(language)}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`;
}

function cut(text: string, length: number): string {
  return Array.from(text).slice(0, length).join('');
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
