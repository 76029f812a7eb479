import { attribute } from '../web/attribute.ts';
import { html, type Markup } from '../web/html.ts';
import { listTwins } from './list-twins.ts';
import { t } from './t.ts';

/** The way to the page at a path in the other language, for the foot of a page. */
export function drawTwinLinks(path: string): Markup {
  const others = listTwins(path).filter(({ isHere }) => !isHere);
  return html`${others.map(
    ({ tag, href }) =>
      html` · <a${attribute('href', href)} hreflang="${tag}" lang="${tag}">${t.chrome.otherLanguage}</a>`,
  )}`;
}
