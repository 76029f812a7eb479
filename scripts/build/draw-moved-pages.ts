import { parseLines } from '../../src/collection/parse-lines.ts';
import {
  type FormerAddress,
  listFormerAddresses,
} from '../../src/identify/list-former-addresses.ts';
import type { SourceCard } from '../../src/model/source-card.ts';
import { drawFormerAddress, isMoved } from '../../src/site/draw-former-address.ts';
import type { ArchiveFolders } from '../archive/archive-folders.ts';
import type { Effects } from '../effects/effects.ts';
import { readLedger } from '../ingest/read-ledger.ts';
import { makeForm } from './make-form.ts';
import type { QuickDraw } from './quick-draw.ts';

export interface MovedPagesOptions {
  folders: ArchiveFolders;
  /** Whether the archive has an article just now. */
  isHeld: (id: string) => boolean;
  /** Draws one page as src/pages/a/[...former].astro does. */
  drawByAstro: (pathname: string) => Promise<string>;
}

/** Draws the addresses that lead to one article: Astro draws the first, the others are filled in. */
export async function drawMovedPages(
  { folders, isHeld, drawByAstro }: MovedPagesOptions,
  effects: Pick<Effects, 'listFiles' | 'maybeReadText' | 'readBytes'>,
): Promise<QuickDraw> {
  const ledger = new Map((await readLedger(folders, effects)).map((entry) => [entry.id, entry]));
  const cards = await effects.readBytes(`${folders.articles}/_cards/sources.jsonl`);
  const sources = new Map(parseLines<SourceCard>(cards).map((card) => [card.address, card]));
  const moved = new Map(
    listFormerAddresses(ledger, isHeld)
      .filter(isMoved)
      .map((former) => [`/a/${former.name}`, former]),
  );
  const draw = (former: FormerAddress): string[] => {
    const { head, main } = drawFormerAddress(former, sources.get(former.entry.source));
    return [head.text, main.text];
  };
  const [first] = moved;
  if (first === undefined) return () => null;
  const fill = makeForm(await drawByAstro(first[0]), draw(first[1]));
  return (pathname) => {
    const former = moved.get(pathname);
    return former === undefined ? null : fill(draw(former));
  };
}
