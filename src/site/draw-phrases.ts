import { html, type Markup } from '../web/html.ts';
import { splitPhrases } from '../words/split-phrases.ts';

/** A headline that breaks between words; Chinese alone would break anywhere. */
export function drawPhrases(text: string): Markup {
  const phrases = splitPhrases(text).map((phrase, at) =>
    at === 0 ? html`${phrase}` : html`<wbr>${phrase}`,
  );
  return html`<span class="phrased">${phrases}</span>`;
}
