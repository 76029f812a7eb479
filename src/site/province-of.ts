import { provinceTiles } from '../browse/province-tiles.ts';
import type { PlaceFact } from '../model/facts.ts';

const onMap = new Set(provinceTiles.map(([name]) => name));

/** The province that an article's main place lies in, and the name of its picture. */
export function provinceOf(regions: readonly Pick<PlaceFact, 'path' | 'slug'>[]): {
  name: string | null;
  slug: string;
} {
  const name = regions[0]?.path.split('/')[0] ?? '';
  const slug = regions[0]?.slug.split('/')[0] ?? '';
  return onMap.has(name) ? { name, slug } : { name: null, slug: 'china' };
}
