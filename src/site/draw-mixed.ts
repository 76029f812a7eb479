import { html, type Markup } from '../web/html.ts';
import { splitScripts } from '../words/split-scripts.ts';
import { configuration } from './configuration.ts';

/** Words of the interface that may hold Chinese names, these marked on a site in another language. */
export function drawMixed(text: string): Markup {
  if (configuration.language === 'zh') return html`${text}`;
  return html`${splitScripts(text).map((part) =>
    part.isChinese ? html`<span lang="zh-Hans">${part.text}</span>` : html`${part.text}`,
  )}`;
}
