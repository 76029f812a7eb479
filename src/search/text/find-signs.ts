import { classifyCharacter } from './classify-character.ts';

/** The signs in a gap: all of them, and those that touch the symbols before and after it. */
export interface Signs {
  all: string[];
  /** '' where the gap begins with something else. */
  first: string;
  last: string;
}

const NONE: Signs = { all: [], first: '', last: '' };
const known = new Map<string, Signs>();

export function findSigns(gap: string): Signs {
  if (gap === '' || gap === ' ') return NONE;
  let signs = known.get(gap);
  if (signs === undefined) {
    const characters = Array.from(gap);
    const isSign = characters.map((character) => classifyCharacter(character) === 'sign');
    signs = {
      all: [...new Set(characters.filter((_, i) => isSign[i]))],
      first: isSign[0] === true ? (characters[0] ?? '') : '',
      last: isSign.at(-1) === true ? (characters.at(-1) ?? '') : '',
    };
    if (known.size < 10_000) known.set(gap, signs);
  }
  return signs;
}
