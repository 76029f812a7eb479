import { pinyin } from 'pinyin-pro';
import { parseUnitName } from '../../src/enrich/regions/parse-unit-name.ts';
import { characterReadings, readings } from './readings.ts';

/**
 * The pinyin of a unit's name, ü written v as in road signs and government addresses. The kind
 * is left out unless asked for (`wujiang`, `wujiang-qu`), but stays with a stem of one
 * character, as it does in speech: `jingxian`.
 */
export function nameSlug(name: string, withKind = false): string {
  const { stem, kind } = parseUnitName(name);
  const slug = readings[name] ?? readings[stem] ?? spell(stem.length === 1 ? name : stem);
  return withKind && kind !== '' ? `${slug}-${spell(kind)}` : slug;
}

function spell(characters: string): string {
  const syllables = pinyin(characters, { toneType: 'none', type: 'array', v: true });
  return [...characters].map((one, at) => characterReadings[one] ?? syllables[at] ?? '').join('');
}
