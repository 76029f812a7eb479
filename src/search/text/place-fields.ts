import type { Symbols, Tokenize } from '../tokenize.ts';
import { type Field, zoneOf } from './field.ts';
import { ZONE_SIZE, zoneStart } from './zone.ts';

/** One field's symbols with their positions in the article. */
export interface PlacedField extends Symbols {
  field: Field;
  positions: number[];
}

/**
 * Gives every symbol its position. Neighbours differ by 1, by 2 where something stands between
 * them, and by 3 or more where one field ends and the next begins; so positions alone tell
 * whether symbols touch. Index and browser place alike.
 */
export function placeFields(fields: readonly Field[], tokenize: Tokenize): PlacedField[] {
  const next = { ...zoneStart };
  return fields.map((field) => {
    const found = tokenize(field.text);
    const wanted = zoneOf(field.name);
    const length = found.symbols.length + found.gaps.filter((gap) => gap !== '').length + 2;
    const fits = wanted === 'text' || next[wanted] + length < zoneStart[wanted] + ZONE_SIZE;
    const zone = fits ? wanted : 'text';
    let position = next[zone];
    const positions = found.symbols.map((_, i) => {
      if (i > 0) position += found.gaps[i] === '' ? 1 : 2;
      return position;
    });
    next[zone] = position + 3;
    return { ...found, field, positions };
  });
}
