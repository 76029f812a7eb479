import { provinceTiles } from '../browse/province-tiles.ts';
import type { Picture } from '../web/encode-png.ts';

/** What other sites show beside a link is 1200 by 630 wherever they show it large. */
export const shareImageSize = { width: 1200, height: 630 } as const;

const colours = { ground: 0, ink: 1, line: 2, tile: 3, accent: 4 } as const;
type Colour = keyof typeof colours;
type Box = readonly [x: number, y: number, width: number, height: number, colour: Colour];

/**
 * The picture beside links to articles of one province: a printed page, and the map of tiles with
 * the province marked. It holds no letters: a machine that builds the site need not have a Chinese
 * font, and the headline stands beside the picture anyway.
 */
export function drawShareImage(province: string | null, accent: string): Picture {
  const { width, height } = shareImageSize;
  const pixels = new Uint8Array(width * height);
  for (const [x, y, across, down, colour] of [...drawPage(), ...drawMap(province)]) {
    for (let row = y; row < y + down; row += 1) {
      pixels.fill(colours[colour], row * width + x, row * width + x + across);
    }
  }
  return { width, height, colours: ['#fdfdfc', '#1b1d1f', '#c9cccd', '#e4e6e6', accent], pixels };
}

/** Rules, a headline and three columns that end in the midst of a line, as columns do. */
function drawPage(): Box[] {
  const [left, columnWidth, gap] = [72, 176, 24];
  const wide = 3 * columnWidth + 2 * gap;
  const columns = [0, 1, 2].flatMap((column): Box[] =>
    Array.from({ length: 13 }, (_, line): Box => {
      const isLast = line === 12;
      const across = isLast ? Math.round(columnWidth * (0.35 + 0.2 * column)) : columnWidth;
      return [left + column * (columnWidth + gap), 238 + line * 26, across, 8, 'line'];
    }),
  );
  return [
    [left, 64, wide, 8, 'ink'],
    [left, 78, wide, 2, 'ink'],
    [left, 116, Math.round(wide * 0.82), 32, 'ink'],
    [left, 168, Math.round(wide * 0.5), 14, 'accent'],
    [left, 206, wide, 2, 'line'],
    ...columns,
  ];
}

function drawMap(province: string | null): Box[] {
  const [left, top, side, step] = [680, 64, 50, 56];
  return provinceTiles.map(([name, , , column, row]) => [
    left + (column - 1) * step,
    top + (row - 1) * step,
    side,
    side,
    name === province ? 'accent' : 'tile',
  ]);
}
