import type { Symbols } from '../tokenize.ts';
import { distance, PARAGRAPH_END } from './distance.ts';
import type { PlacedField } from './place-fields.ts';

/** Symbols with their positions in the article. */
export type PlacedText = Pick<PlacedField, 'positions'> & Pick<Symbols, 'symbols' | 'gaps'>;

/** The fields, those that go on one from another made one. */
export function joinParagraphs(fields: readonly PlacedText[]): PlacedText[] {
  const joined: PlacedText[] = [];
  for (const field of fields) {
    const before = joined.at(-1);
    const [start] = field.positions;
    if (start === undefined) continue;
    if (before?.positions.at(-1) === start - distance.parted) {
      joined[joined.length - 1] = joinTwo(before, field);
    } else {
      joined.push(field);
    }
  }
  return joined;
}

function joinTwo(before: PlacedText, after: PlacedText): PlacedText {
  const border = (before.gaps.at(-1) ?? '') + PARAGRAPH_END + (after.gaps[0] ?? '');
  return {
    symbols: [...before.symbols, ...after.symbols],
    gaps: [...before.gaps.slice(0, -1), border, ...after.gaps.slice(1)],
    positions: [...before.positions, ...after.positions],
  };
}
