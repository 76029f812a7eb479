/** An element of a feed as far as it is checked here, read by the browser's own XML parser. */
export interface XmlElement {
  name: string;
  namespace: string | null;
  attributes: Record<string, string>;
  text: string;
  children: XmlElement[];
}

/**
 * What RFC 4287 asks for beyond its grammar, which `atom.rng` holds, and what our feeds should be
 * besides; each fault in a sentence, nothing where there is none.
 */
export function checkAtom(feed: XmlElement): string[] {
  const entries = partsOf(feed, 'entry');
  const ids = entries.map((entry) => textOf(entry, 'id'));
  const selves = partsOf(feed, 'link').filter(({ attributes }) => attributes.rel === 'self');
  return [
    ...(new Set(ids).size === ids.length ? [] : ['two entries have one id']),
    ...(selves.length === 1 ? [] : ['no link to itself']),
    ...[feed, ...entries].flatMap(checkParts),
    ...entries
      .filter((entry) => partsOf(entry, 'author').length + partsOf(feed, 'author').length === 0)
      .map((entry) => `no author of ${textOf(entry, 'id')}`),
    ...entries
      .filter((entry) => partsOf(entry, 'content').length + alternatesOf(entry).length === 0)
      .map((entry) => `neither content nor link in ${textOf(entry, 'id')}`),
  ];
}

function checkParts(element: XmlElement): string[] {
  const id = textOf(element, 'id');
  const links = partsOf(element, 'link').map(({ attributes }) => attributes.href ?? '');
  const forms = alternatesOf(element).map(
    ({ attributes }) => `${attributes.type} ${attributes.hreflang}`,
  );
  return [
    ...[id, ...links].filter((one) => !URL.canParse(one)).map((one) => `no address: "${one}"`),
    ...(textOf(element, 'title').trim() === '' ? [`an empty title of ${id}`] : []),
    ...(new Set(forms).size === forms.length ? [] : [`two links of one form in ${id}`]),
  ];
}

function alternatesOf(element: XmlElement): XmlElement[] {
  return partsOf(element, 'link').filter(
    ({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate',
  );
}

function partsOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((part) => part.name === name);
}

function textOf(element: XmlElement, name: string): string {
  return partsOf(element, name)[0]?.text ?? '';
}
