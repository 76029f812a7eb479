import { html, type Markup } from '../web/html.ts';
import { address } from './address.ts';

/**
 * The items of a menu, each a path and a name. The one that leads to the page at `here` is marked,
 * and so is one that leads to what the page is part of.
 */
export function drawLinks(
  links: readonly (readonly [path: string, name: string])[],
  here?: string,
): Markup {
  return html`${links.map(([path, name]) => {
    const isPart = here?.startsWith(path) === true;
    const mark = path === here ? html` aria-current="page"` : html` aria-current="true"`;
    return html`<li><a href="${address(path)}"${isPart ? mark : null}>${name}</a></li>`;
  })}`;
}
