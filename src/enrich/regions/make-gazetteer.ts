import { ExpectedError } from '../../model/expected-error.ts';
import type { Gazetteer, NameForm, Place, PlaceName } from './gazetteer.ts';
import { makeNameTable } from './make-name-table.ts';
import { country, makePlaces } from './make-places.ts';
import officialUnits from './official-units.json' with { type: 'json' };
import type { RegionAuthority } from './region-authority.ts';
import { shortNames } from './short-names.ts';
import type { UnitRow } from './unit-row.ts';

interface NameDraft {
  form: NameForm;
  places: Set<Place>;
}

/** The official units together with what a curator says of them, ready to be read against texts. */
export function makeGazetteer(authority: RegionAuthority): Gazetteer {
  const places = makePlaces(officialUnits as UnitRow[], authority.zones);
  const forms = new Map<string, NameForm>([
    ...authority.bound.map((word) => [word, 'bound'] as const),
    ...authority.words.map((word) => [word, 'word'] as const),
  ]);
  const drafts = new Map<string, NameDraft>();
  const add = (text: string, form: NameForm, place: Place) => {
    const draft = drafts.get(text);
    if (draft === undefined) drafts.set(text, { form, places: new Set([place]) });
    else draft.places.add(place);
  };
  const placeAt = (path: string) => places.get(path) ?? refusePath(path);
  const units = [...places.values()].filter((place) => place !== country);

  for (const place of units) {
    const name = place.path.slice(place.path.lastIndexOf('/') + 1);
    add(name, forms.get(name) ?? 'full', place);
  }
  const official = new Set(drafts.keys());
  for (const place of units) {
    const { exact, stem } = shortNames(place);
    for (const name of exact) if (!official.has(name)) add(name, forms.get(name) ?? 'full', place);
    if (stem !== null) add(stem, forms.get(stem) ?? 'short', place);
  }
  for (const { path, aliases } of authority.zones) {
    for (const name of aliases) add(name, forms.get(name) ?? 'full', placeAt(path));
  }
  for (const { name, now } of authority.former) add(name, forms.get(name) ?? 'full', placeAt(now));
  for (const { path, names } of authority.aliases) {
    for (const name of names) add(name, forms.get(name) ?? 'full', placeAt(path));
  }
  for (const text of authority.others) drafts.set(text, { form: 'other', places: new Set() });
  noteAliases(drafts);
  const names = [...drafts].map(
    ([text, { form, places: own }]): PlaceName => ({ text, form, places: [...own] }),
  );
  return { country, places, names: makeNameTable(names) };
}

/** An alias of a curator must lead to a unit that there is. */
function refusePath(path: string): never {
  throw new ExpectedError({
    what: 'a curated place is no unit of the gazetteer',
    where: 'content/authority/regions.yml',
    expected: 'a path such as 江苏省/苏州市/吴江区',
    found: `“${path}”`,
    fix: 'Write the path of a unit of today.',
  });
}

function noteAliases(drafts: ReadonlyMap<string, NameDraft>): void {
  for (const [text, { places }] of drafts) {
    for (const place of places) {
      if (!place.path.endsWith(`/${text}`) && place.path !== text) place.aliases.push(text);
    }
  }
}
