/** What one page says that others rely on, or that relies on others. */
export interface ScannedPage {
  /** The ids and names that a fragment can lead to. */
  anchors: Set<string>;
  /** Addresses as written in `href`, `src` and their like. */
  links: Set<string>;
  /** Whether it asks not to be listed. */
  isUnlisted: boolean;
  canonical: string | null;
  /** Where a `refresh` sends the reader. */
  refresh: string | null;
  /** Whether it ends where a page ends. */
  isWhole: boolean;
}

const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/gu;
/** What a tag has among its attributes where it says anything that is asked for. */
const telling = /(?:id|name|href|src|srcset|action|poster|data|cite|rel|content|equiv)\s*=/iu;
/** Longer is nothing that stands behind a page. */
const behindPage = 4000;
const linking = new Set(['href', 'src', 'action', 'poster', 'data', 'cite']);

/** Reads a page's tags; text that looks like a tag is escaped in HTML, so that it is none. */
export function scanPage(html: string): ScannedPage {
  const page: ScannedPage = {
    anchors: new Set(),
    links: new Set(),
    isUnlisted: false,
    canonical: null,
    refresh: null,
    // Astro puts scripts behind the end of the page.
    isWhole: /<\/html>(?:<script [^<]*<\/script>)*\s*$/iu.test(html.slice(-behindPage)),
  };
  for (const [name, rest] of listTags(html)) scanTag(page, name, parseAttributes(rest));
  return page;
}

/** Elements whose content is no markup. */
const opaque = /^(?:script|style|textarea|title)$/u;
const opening = /<(?:!--|([a-z][a-z0-9-]*))/giu;

/** Every opening tag: its name in lower case, and what stands in it. One walk, whatever the text. */
function* listTags(html: string): Generator<[name: string, rest: string]> {
  let at = 0;
  while (at >= 0) {
    opening.lastIndex = at;
    const found = opening.exec(html);
    if (found === null) return;
    const start = found.index + found[0].length;
    const name = found[1]?.toLowerCase();
    if (name === undefined) {
      at = html.indexOf('-->', start);
      continue;
    }
    const end = findTagEnd(html, start);
    if (end < 0) return;
    yield [name, html.slice(start, end)];
    at = opaque.test(name) ? html.indexOf(`</${name}`, end) : end;
  }
}

/** Where a tag's `>` stands, quoted ones aside; -1 where it never ends. */
function findTagEnd(html: string, start: number): number {
  for (let at = start; at < html.length; at += 1) {
    const character = html[at];
    if (character === '>') return at;
    if (character !== '"' && character !== "'") continue;
    at = html.indexOf(character, at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

function scanTag(page: ScannedPage, name: string, attributes: ReadonlyMap<string, string>): void {
  for (const [key, value] of attributes) {
    if (key === 'id' || (key === 'name' && name === 'a')) page.anchors.add(value);
    else if (linking.has(key)) page.links.add(value.trim());
    else if (key === 'srcset') {
      for (const one of value.split(/,\s+/u)) page.links.add(one.trim().split(/\s/u)[0] ?? '');
    }
  }
  const content = attributes.get('content') ?? '';
  if (name === 'link' && attributes.get('rel') === 'canonical') {
    page.canonical = attributes.get('href') ?? null;
  } else if (name === 'meta' && attributes.get('name') === 'robots') {
    page.isUnlisted = /\bnoindex\b/iu.test(content);
  } else if (name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh') {
    page.refresh = /url=(.*)$/isu.exec(content)?.[1]?.trim() ?? null;
    if (page.refresh !== null) page.links.add(page.refresh);
  }
}

function parseAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  if (!telling.test(text)) return attributes;
  for (const [, name = '', double, single, bare] of text.matchAll(attribute)) {
    const value = double ?? single ?? bare;
    if (value !== undefined) attributes.set(name.toLowerCase(), unescapeEntities(value));
  }
  return attributes;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function unescapeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/giu, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
