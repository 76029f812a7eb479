/** An element of a feed as far as it is checked here, read by the browser's own XML parser. */
export interface XmlElement {
  name: string;
  namespace: string | null;
  attributes: Record<string, string>;
  text: string;
  children: XmlElement[];
}

const once = ['id', 'title', 'updated'];
const atMostOnce = [
  'subtitle',
  'rights',
  'generator',
  'icon',
  'logo',
  'published',
  'summary',
  'content',
  'source',
];
const known = {
  feed: new Set([
    ...once,
    'subtitle',
    'rights',
    'generator',
    'icon',
    'logo',
    'author',
    'contributor',
    'category',
    'link',
    'entry',
  ]),
  entry: new Set([
    ...once,
    'rights',
    'published',
    'summary',
    'content',
    'source',
    'author',
    'contributor',
    'category',
    'link',
  ]),
};
const moment =
  /^\d{4}-(0[1-9]|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/u;

/** What RFC 4287 forbids or misses in a feed, each in a sentence; nothing where it is valid. */
export function checkAtom(feed: XmlElement): string[] {
  if (feed.name !== 'feed' || feed.namespace !== 'http://www.w3.org/2005/Atom') {
    return [`the root is <${feed.name}> in ${feed.namespace}`];
  }
  const entries = feed.children.filter(({ name }) => name === 'entry');
  const ids = entries.map((entry) => textOf(entry, 'id'));
  return [
    ...checkParts(feed, 'feed'),
    ...entries.flatMap((entry) => checkParts(entry, 'entry')),
    ...(new Set(ids).size === ids.length ? [] : ['two entries have one id']),
    ...(partsOf(feed, 'link').some(({ attributes }) => attributes.rel === 'self')
      ? []
      : ['no link to itself']),
    ...entries
      .filter((entry) => partsOf(entry, 'author').length + partsOf(feed, 'author').length === 0)
      .map((entry) => `no author of ${textOf(entry, 'id')}`),
  ];
}

function checkParts(element: XmlElement, kind: 'feed' | 'entry'): string[] {
  const faults: string[] = [];
  const count = (name: string) => partsOf(element, name).length;
  for (const name of once)
    if (count(name) !== 1) faults.push(`${count(name)} <${name}> in <${kind}>`);
  for (const name of atMostOnce)
    if (count(name) > 1) faults.push(`${count(name)} <${name}> in <${kind}>`);
  for (const part of element.children) {
    if (!known[kind].has(part.name)) faults.push(`<${part.name}> in <${kind}>`);
    if ((part.name === 'updated' || part.name === 'published') && !moment.test(part.text)) {
      faults.push(`<${part.name}> says ${part.text}`);
    }
    if (part.name === 'id' && !URL.canParse(part.text)) faults.push(`<id> says ${part.text}`);
    if (part.name === 'link' && !URL.canParse(part.attributes.href ?? ''))
      faults.push('<link> leads nowhere');
    if (part.name === 'category' && !part.attributes.term) faults.push('<category> without a term');
    if (part.name === 'author' && partsOf(part, 'name').length !== 1)
      faults.push('<author> without a name');
    if (part.name === 'title' && part.text.trim() === '') faults.push('<title> is empty');
  }
  const alternates = partsOf(element, 'link').filter(
    ({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate',
  );
  const forms = alternates.map(({ attributes }) => `${attributes.type} ${attributes.hreflang}`);
  if (new Set(forms).size !== forms.length)
    faults.push(`two alternate links of one form in <${kind}>`);
  if (kind === 'entry' && count('content') === 0 && alternates.length === 0)
    faults.push('an entry with neither content nor link');
  return faults;
}

function partsOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((part) => part.name === name);
}

function textOf(element: XmlElement, name: string): string {
  return partsOf(element, name)[0]?.text ?? '';
}
