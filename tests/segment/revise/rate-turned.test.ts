import { expect, it } from 'vitest';
import type { ItemKind } from '../../../src/segment/cut/item.ts';
import { readSigns } from '../../../src/segment/revise/page-signs.ts';
import { partHeads } from '../../../src/segment/revise/part-heads.ts';
import { rateTurned } from '../../../src/segment/revise/rate-turned.ts';
import { viewStory } from '../../../src/segment/revise/story.ts';
import { itemsOf, type Row } from '../assign/items-of.ts';

function rate(rows: Row[], kind: ItemKind[]): string[] {
  const { items, placement } = itemsOf(rows);
  const page = readSigns(partHeads(items, placement));
  const own = items.map((_, i) => i);
  const signs: string[] = [];
  rateTurned(page, viewStory(page, own, { kind, subhead: kind.map(() => false) }), (sign) =>
    signs.push(sign),
  );
  return signs;
}

it('sees that a line goes on in the next in the middle of a word', () => {
  const rows: Row[] = [
    [0, 'head', '协议现覆盖木业企业216家、职工三'],
    [0, 'text', '万余人。运行四个月来，投诉少了一半。'],
  ];
  expect(rate(rows, ['text', 'text'])).toContain('head as text');
  expect(rate(rows, ['head', 'text'])).toEqual(['head: sentence']);
});

it('sees that a short text stops as sentences do, or was cut off', () => {
  const rows: Row[] = [
    [0, 'text', '码头上的第一课'],
    [0, 'text', '的，船老大们说，课还要上。'],
  ];
  const signs = rate(rows, ['head', 'text']);
  expect(signs).toContain('text as head');
  expect(signs).toContain('text as head: orphan behind');
  expect(rate(rows, ['text', 'text'])).toEqual([]);
});
