import type { Symbols, Tokenize } from '../tokenize.ts';
import { distance, measureGap } from './distance.ts';
import { type Field, isRunningText, zoneOf } from './field.ts';
import { ZONE_SIZE, zoneStart } from './zone.ts';

/** One field's symbols with their positions in the article. */
export interface PlacedField extends Symbols {
  field: Field;
  positions: number[];
}

/**
 * Gives every symbol its position, so that positions alone tell whether symbols touch, stand with
 * something between them, or belong to paragraphs that follow one another. Index and browser place
 * alike.
 */
export function placeFields(fields: readonly Field[], tokenize: Tokenize): PlacedField[] {
  const next = { ...zoneStart };
  let before: Field | null = null;
  return fields.map((field) => {
    const found = tokenize(field.text);
    const length = measureField(found);
    const wanted = zoneOf(field.name);
    const fits = next[wanted] + length + distance.apart < zoneStart[wanted] + ZONE_SIZE;
    const zone = wanted === 'text' || !fits ? 'text' : wanted;
    const goesOn = before !== null && isRunningText(before.name) && isRunningText(field.name);
    let position = next[zone] - (goesOn ? distance.apart - distance.parted : 0);
    const positions = found.symbols.map((_, i) => {
      if (i > 0) position += measureGap(found.gaps[i] ?? '');
      return position;
    });
    if (positions.length > 0) {
      next[zone] = position + distance.apart;
      before = field;
    }
    return { ...found, field, positions };
  });
}

/** From a field's first symbol to its last. */
function measureField({ gaps }: Symbols): number {
  return gaps.slice(1, -1).reduce((sum, gap) => sum + measureGap(gap), 0);
}
