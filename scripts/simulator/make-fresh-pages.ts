import type { KnobSettings } from './draw-dice.ts';
import { type Material, makeFreshPage } from './fresh/make-fresh-page.ts';
import type { SimulatedPage } from './page/simulated-page.ts';
import { seedRandom } from './seed-random.ts';
import { simulatePage } from './simulate-page.ts';

export interface FreshRequest {
  seed: string | number;
  pages: number;
  settings: KnobSettings;
}

/** Makes pages that no one has seen, one after the other; the same seed gives the same pages. */
export function* makeFreshPages(
  material: Material,
  { seed, pages, settings }: FreshRequest,
): Generator<SimulatedPage> {
  for (let i = 1; i <= pages; i++) {
    const random = seedRandom(`${seed}/${i}`);
    const layout = random.fork('layout').chance(0.55) ? 'pdf' : 'ocr';
    yield simulatePage(makeFreshPage(material, random.fork('page')), {
      name: `${seed}-${String(i).padStart(4, '0')}`,
      seed: `${seed}/${i}`,
      layout,
      settings,
      paper: '启明日报',
    });
  }
}
