import type { Region } from '../../model/region.ts';
import { codeOfParent } from './code-of-parent.ts';
import type { Place } from './gazetteer.ts';
import type { RegionAuthority } from './region-authority.ts';
import type { UnitRow } from './unit-row.ts';
import { zoneKinds } from './zone-kinds.ts';

export const country: Place = {
  path: '全国',
  slug: 'china',
  code: null,
  level: 'country',
  aliases: [],
  parent: null,
  depth: 0,
};

/**
 * Every unit of the official list and every zone, the curated ones and those that cities are wont
 * to have, by path, in the order of their codes.
 */
export function makePlaces(
  rows: readonly UnitRow[],
  zones: RegionAuthority['zones'],
): Map<string, Place> {
  const codes = new Set(rows.map(([code]) => code));
  const byCode = new Map<string, Place>();
  const places = new Map<string, Place>([[country.path, country]]);
  for (const [code, name, slug] of rows) {
    const above = codeOfParent(code, codes);
    const place = placeBelow(above === null ? null : (byCode.get(above) ?? null), name, slug);
    Object.assign(place, { code, level: levelOf(code) });
    byCode.set(code, place);
    places.set(place.path, place);
  }
  for (const zone of zones) {
    const cut = zone.path.lastIndexOf('/');
    const parent = places.get(zone.path.slice(0, cut)) ?? null;
    places.set(zone.path, placeBelow(parent, zone.path.slice(cut + 1), zone.slug));
  }
  for (const city of byCode.values()) {
    if (city.level !== 'prefecture' || !city.path.endsWith('市')) continue;
    const stem = city.path.slice(city.path.lastIndexOf('/') + 1, -1);
    for (const { name, slug } of zoneKinds) {
      const zone = placeBelow(city, `${stem}${name}`, slug);
      if (!places.has(zone.path)) places.set(zone.path, zone);
    }
  }
  return places;
}

function placeBelow(parent: Place | null, name: string, slug: string): Place {
  return {
    path: parent === null ? name : `${parent.path}/${name}`,
    slug: parent === null ? slug : `${parent.slug}/${slug}`,
    code: null,
    level: 'zone',
    aliases: [],
    parent,
    depth: parent === null ? 1 : parent.depth + 1,
  };
}

function levelOf(code: string): Region['level'] {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
}
