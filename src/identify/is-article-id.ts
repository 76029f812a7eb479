import { checkCharacter } from './check-character.ts';

/** Whether a text is an article id without a slip: ten betanumeric characters whose last checks the rest. */
export function isArticleId(text: string): boolean {
  return (
    /^[0-9bcdfghjkmnpqrstvwxz]{10}$/.test(text) && checkCharacter(text.slice(0, 9)) === text[9]
  );
}
