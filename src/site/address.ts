import { configuration } from './configuration.ts';

/** The address of a page or file of this site for a link, from its path `/a/…/`. */
export function address(path: string): string {
  return configuration.base + path.slice(1);
}
