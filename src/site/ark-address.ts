import { configuration } from './configuration.ts';

/** The address of an article's ARK at the resolver that all ARKs share; null where none are given. */
export function arkAddress(id: string): string | null {
  return configuration.ark === null ? null : `https://n2t.net/${configuration.ark}${id}`;
}
