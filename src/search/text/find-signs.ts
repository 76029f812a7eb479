import { classifyCharacter } from './classify-character.ts';

/** The signs in a gap: all of them, and those that touch the symbols before and after it. */
export interface Signs {
  all: string[];
  /** '' where the gap begins with something else. */
  first: string;
  last: string;
}

export function findSigns(gap: string): Signs {
  const characters = Array.from(gap);
  const isSign = characters.map((character) => classifyCharacter(character) === 'sign');
  return {
    all: [...new Set(characters.filter((_, i) => isSign[i]))],
    first: isSign[0] === true ? (characters[0] ?? '') : '',
    last: isSign.at(-1) === true ? (characters.at(-1) ?? '') : '',
  };
}
