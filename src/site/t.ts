import { type Words, words } from '../words/words.ts';
import { configuration } from './configuration.ts';

/** The words of the interface in the language of this site. */
export const t: Words = words(configuration.language);
