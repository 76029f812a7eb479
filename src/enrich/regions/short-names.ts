import type { Place } from './gazetteer.ts';
import { parseUnitName } from './parse-unit-name.ts';

export interface ShortNames {
  /** Names that still say what kind of unit it is: 延边州, 长阳县, 密云县. */
  exact: string[];
  /** The name without its kind, null where that would be no name: 滨海新(区), 市中(区). */
  stem: string | null;
}

const kindAfterStem: Readonly<Record<string, string>> = {
  自治州: '州',
  自治县: '县',
  自治旗: '旗',
};
/** Stems that stand for nothing alone: 滨海新, 井陉矿, 科尔沁左翼后. */
const brokenStem = /^..+[新矿]$|[左右]翼?[前后中]?$|^市[中南北]$|^.$/;

/** The names that follow from a unit's official name, and the one it had while it was a county. */
export function shortNames(place: Place): ShortNames {
  const name = place.path.slice(place.path.lastIndexOf('/') + 1);
  const { stem, kind } = parseUnitName(name);
  if (brokenStem.test(stem) || kind === '') return { exact: [], stem: null };
  const exact: string[] = [];
  const short = kindAfterStem[kind];
  if (short !== undefined) exact.push(stem + short);
  if (place.level === 'county' && (kind === '区' || kind === '市')) exact.push(`${stem}县`);
  if (place.level === 'prefecture' && kind === '市') exact.push(`${stem}地区`);
  return { exact, stem };
}
