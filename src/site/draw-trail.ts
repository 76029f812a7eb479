import { attribute } from '../web/attribute.ts';
import { html, type Markup } from '../web/html.ts';
import { address } from './address.ts';
import { drawMixed } from './draw-mixed.ts';
import { t } from './t.ts';

/** What leads to a page, the nearest last: name and path. */
export type Trail = readonly (readonly [name: string, path: string])[];

/** The way to a page, above it; nothing where nothing leads there. */
export function drawTrail(trail: Trail): Markup {
  if (trail.length === 0) return html``;
  const items = trail.map(
    ([label, to]) => html`<li><a${attribute('href', address(to))}>${drawMixed(label)}</a></li>`,
  );
  return html`<nav class="path"${attribute('aria-label', t.chrome.path)}><ol>${items}</ol></nav>`;
}
