import { codeOfParent } from '../../src/enrich/regions/code-of-parent.ts';
import type { UnitRow } from '../../src/enrich/regions/unit-row.ts';
import { nameSlug } from './name-slug.ts';

interface OfficialUnit {
  code: string;
  name: string;
}

/**
 * The gazetteer's rows after a new official list: a unit that was there keeps its slug, since
 * slugs are addresses; a new one gets the pinyin of its name, with its kind where a sibling has
 * the same (`yining-shi`, `yining-xian`).
 */
export function updateUnits(official: OfficialUnit[], rows: readonly UnitRow[]): UnitRow[] {
  const kept = new Map(rows.map(([code, name, slug]) => [`${code} ${name}`, slug]));
  const units = official.filter(isUnit);
  const codes = new Set(units.map((unit) => unit.code));
  const wanted = new Map<string, number>();
  const address = (unit: OfficialUnit) =>
    `${codeOfParent(unit.code, codes)}/${kept.get(`${unit.code} ${unit.name}`) ?? nameSlug(unit.name)}`;
  for (const unit of units) wanted.set(address(unit), (wanted.get(address(unit)) ?? 0) + 1);
  return units.map((unit) => {
    const old = kept.get(`${unit.code} ${unit.name}`);
    const isShared = (wanted.get(address(unit)) ?? 0) > 1;
    return [unit.code, unit.name, old ?? nameSlug(unit.name, isShared)];
  });
}

/** Left out: the headings of the list, and the islands that Sansha's districts took over in 2020. */
function isUnit({ code, name }: OfficialUnit): boolean {
  const isHeading = /行政区划$/.test(name) || name === '县' || /^(11|12|31|50)0100$/.test(code);
  return !isHeading && !/^46032[1-3]$/.test(code);
}
