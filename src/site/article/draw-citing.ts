import { type CitationStyle, citationStyles, citeReference } from '../../cite/cite-reference.ts';
import { formatBibtex } from '../../cite/format-bibtex.ts';
import { formatRis } from '../../cite/format-ris.ts';
import { makeCoins } from '../../cite/make-coins.ts';
import { makeCslItem } from '../../cite/make-csl-item.ts';
import type { Reference } from '../../cite/reference.ts';
import { runsToHtml } from '../../cite/runs-to-html.ts';
import type { Article } from '../../model/article.ts';
import { attribute } from '../../web/attribute.ts';
import { html, Markup } from '../../web/html.ts';
import { address } from '../address.ts';
import { arkAddress } from '../ark-address.ts';
import { configuration } from '../configuration.ts';
import { permalink } from '../permalink.ts';
import { t } from '../t.ts';

/**
 * How an article is cited, in each style and as files. Each button copies the `.copy-text` beside
 * it; the script of the page shows it, without one it does nothing.
 */
export function drawCiting({ id }: Pick<Article, 'id'>, reference: Reference): Markup {
  const words = t.cite;
  const [first, ...others] = Object.keys(citationStyles).map((style) =>
    drawCited(reference, style as CitationStyle),
  );
  const url = permalink(`/a/${id}/`);
  const ark = arkAddress(id);
  const own = drawCopied(
    words.permalink,
    html`<a class="copy-text"${attribute('href', url)} rel="bookmark">${permalink('/a/')}<wbr>${id}/</a>`,
  );
  const lasting =
    ark && drawCopied('ARK', html`<a class="copy-text"${attribute('href', ark)}>${ark}</a>`);
  const said = `${attribute('data-copied', words.copied('{what}')).text}${attribute('data-not-copied', words.notCopied).text}`;
  return html`<section class="cite section" id="cite"${new Markup(said)}><h2>${words.title}</h2><dl class="facts-list">${own}${lasting || null}${first ?? null}</dl><details><summary>${words.more}</summary><dl class="facts-list">${others}</dl><p class="hint">${words.accessed}</p></details>${reference.isInferred ? html`<p class="hint">${words.inferred}</p>` : null}<p class="downloads">${words.downloads}${drawFiles(id, reference)}</p><p class="copy-result" role="status" aria-live="polite"></p><span class="Z3988"${attribute('title', makeCoins(reference))}></span></section>`;
}

/** A day that the script puts in; without a script the brackets are not shown. */
const slot = '[\u0000]';

function drawCited(reference: Reference, style: CitationStyle): Markup {
  const [before = '', after] = runsToHtml(citeReference(reference, style, '\u0000')).split(slot);
  const cited =
    after === undefined ? before : `${before}<span data-accessed hidden></span>${after}`;
  return drawCopied(
    citationStyles[style].name,
    html`<span class="copy-text" lang="zh-Hans">${new Markup(cited)}</span>`,
  );
}

function drawCopied(name: string, what: Markup): Markup {
  const label = attribute('aria-label', t.cite.copyOf(name));
  return html`<dt>${name}</dt><dd>${what}<button type="button" class="copy"${attribute('data-what', name)}${label} hidden>${t.cite.copy}</button></dd>`;
}

function drawFiles(id: string, reference: Reference): Markup[] {
  const csl = JSON.stringify([makeCslItem(reference)]);
  const files = [
    ['BibTeX', 'bib', 'application/x-bibtex', formatBibtex(reference)],
    ['RIS', 'ris', 'application/x-research-info-systems', formatRis(reference)],
    ['CSL-JSON', 'csl.json', 'application/vnd.citationstyles.csl+json', csl],
  ] as const;
  return [
    ...files.map(([name, ending, type, text]) => {
      const data = `data:${type};charset=utf-8,${encodeURIComponent(text)}`;
      return html`<a${attribute('href', data)} download="${id}.${ending}">${name}</a>`;
    }),
    ...(configuration.features.json
      ? [html`<a${attribute('href', address(`/a/${id}.json`))}>${t.cite.json}</a>`]
      : []),
  ];
}
