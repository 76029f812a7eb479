import type { PlaceFact } from '../../model/facts.ts';
import type { Gazetteer, Place } from '../regions/gazetteer.ts';
import type { Body, BodyMention } from './body.ts';
import { isShortFor } from './is-short-for.ts';
import { ownOffice } from './own-office.ts';

const nation = /^(?:中华)?全国总工会$/u;

/** The bodies of an article: its mentions joined that call the same body by different names. */
export function findBodies(
  mentions: readonly BodyMention[],
  regions: readonly PlaceFact[],
  gazetteer: Gazetteer,
): Body[] {
  const bodies = new Map<string, Body>();
  const add = (call: string, body: Omit<Body, 'calls'>) => {
    const known = bodies.get(body.identity);
    if (known === undefined) bodies.set(body.identity, { ...body, calls: [call] });
    else if (!known.calls.includes(call)) known.calls.push(call);
  };
  // Longest first, so that a short name finds the full one that it stands for.
  const rest: BodyMention[] = [];
  for (const mention of mentions) {
    const place = choosePlace(mention.candidates, regions);
    if (nation.test(mention.text)) {
      add(mention.text, {
        name: '中华全国总工会',
        identity: '全国 总工会',
        place: gazetteer.country,
      });
    } else if (place !== null && isOffice(mention)) {
      add(mention.text, {
        name: `${nameOf(place, gazetteer)}${mention.rest}`,
        identity: `${place.path} ${mention.rest}`,
        place,
      });
    } else rest.push(mention);
  }
  for (const mention of rest.toSorted((a, z) => z.text.length - a.text.length)) {
    const own = ownOffice.exec(mention.rest);
    if (own !== null && mention.place === '') {
      const [, unit = '', office = ''] = own;
      const place = findOwnPlace(unit, bodies, regions, gazetteer);
      if (place === null) continue;
      add(mention.text, {
        name: `${nameOf(place, gazetteer)}${office}`,
        identity: `${place.path} ${office}`,
        place,
      });
      continue;
    }
    const name = `${mention.place}${mention.rest}`;
    const full = [...bodies.values()].find((body) => isShortFor(name, body.name));
    add(
      mention.text,
      full ?? { name, identity: name, place: choosePlace(mention.candidates, regions) },
    );
  }
  const order = mentions.map(({ text }) => text);
  const firstCall = ({ calls }: Body) => Math.min(...calls.map((call) => order.indexOf(call)));
  return [...bodies.values()].toSorted((a, z) => firstCall(a) - firstCall(z));
}

/** A body that each unit has one of, so that it goes by the unit's official name. */
function isOffice({ rest, kind }: BodyMention): boolean {
  return rest === '总工会' || kind === 'government';
}

/** What a place name means here: its only meaning, or the one that the story's places are in. */
function choosePlace(candidates: readonly Place[], regions: readonly PlaceFact[]): Place | null {
  const [only, ...others] = candidates;
  if (others.length === 0) return only ?? null;
  return (
    candidates.find(({ path }) => regions.some((region) => region.path === path)) ??
    candidates.find(({ path }) => regions.some((region) => region.path.startsWith(`${path}/`))) ??
    null
  );
}

/** The place that 县总工会 or 市总 is of: a body's named in full, or the story's. */
function findOwnPlace(
  unit: string,
  bodies: ReadonlyMap<string, Body>,
  regions: readonly PlaceFact[],
  { places }: Gazetteer,
): Place | null {
  const above: Place[] = [];
  for (const { path } of regions) {
    for (let at: Place | null | undefined = places.get(path); at != null; at = at.parent) {
      above.push(at);
    }
  }
  const own = [...bodies.values()].flatMap(({ place }) => place ?? []);
  const fits = [...own, ...above].filter(({ path }) => path.endsWith(unit));
  return fits[0] ?? null;
}

/** A unit's own name, with those above it where others have the same: 北京市朝阳区. */
function nameOf({ path, parent }: Place, { names }: Gazetteer): string {
  const own = path.slice(path.lastIndexOf('/') + 1);
  const same = names.namesAt(own, 0).find(({ text }) => text === own);
  if (parent === null || same === undefined || same.places.length < 2) return own;
  return path.replaceAll('/', '');
}
