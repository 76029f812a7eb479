import type { Archive } from '../../../src/browse/archive.ts';
import type { FormerAddress } from '../../../src/identify/list-former-addresses.ts';
import { drawFormerAddress } from '../../../src/site/draw-former-address.ts';
import { findMoved } from './find-moved.ts';
import { makeForm } from './make-form.ts';
import type { QuickDraw } from './quick-draw.ts';
import type { Sample } from './quick-work.ts';

/** Draws the addresses that lead to one article as src/pages/a/[...former].astro drew the sample. */
export function drawMovedPages(
  { ledger, byId, sources }: Pick<Archive, 'ledger' | 'byId' | 'sources'>,
  sample: Sample,
): QuickDraw {
  const moved = findMoved(ledger, (id) => byId.has(id));
  const bySource = new Map(sources.map((card) => [card.address, card]));
  const find = (pathname: string): FormerAddress => {
    const former = moved.get(pathname);
    if (former === undefined) throw new Error(`${pathname} leads to no one article`);
    return former;
  };
  const draw = (former: FormerAddress): string[] => {
    const { head, main } = drawFormerAddress(former, bySource.get(former.entry.source));
    return [head.text, main.text];
  };
  const fill = makeForm(sample.html, draw(find(sample.pathname)));
  return (pathname) => fill(draw(find(pathname)));
}
