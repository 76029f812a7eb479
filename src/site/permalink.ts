import { address } from './address.ts';
import { configuration } from './configuration.ts';

/** The whole address of a page of this site, as the world links to it. */
export function permalink(path: string): string {
  return new URL(address(path), configuration.site).href;
}
