import { attribute } from '../web/attribute.ts';
import { html, type Markup } from '../web/html.ts';
import { configuration } from './configuration.ts';
import { listTwins } from './list-twins.ts';
import { permalink } from './permalink.ts';
import { titleMark } from './title-mark.ts';

/** What a page is, for its head. */
export interface PageIdentity {
  /** What the page is called; the home page has no title of its own. */
  title?: string | undefined;
  description?: string | undefined;
  /** Its path on this site, `/topics/`; a page without a canonical address has none. */
  path?: string | undefined;
  /** For pages that searches should not list. */
  noindex?: boolean | undefined;
}

/** The part of a page's head that is its own on every page: title, description, addresses. */
export function drawIdentity({ title, description, path, noindex = false }: PageIdentity): Markup {
  const name = configuration.name[configuration.language];
  const twins = path === undefined ? [] : listTwins(path);
  return html`<title>${title === undefined ? name : `${title}${titleMark}${name}`}</title>${[
    ...(description ? [html`<meta name="description"${attribute('content', description)}>`] : []),
    ...(noindex ? [html`<meta name="robots" content="noindex">`] : []),
    ...(path ? [html`<link rel="canonical"${attribute('href', permalink(path))}>`] : []),
    ...twins.map(
      ({ tag, href }) => html`<link rel="alternate" hreflang="${tag}"${attribute('href', href)}>`,
    ),
  ]}`;
}
