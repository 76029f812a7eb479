import { readFileSync } from 'node:fs';
import type { Gazetteer } from '../../../src/enrich/regions/gazetteer.ts';
import { makeGazetteer } from '../../../src/enrich/regions/make-gazetteer.ts';
import { parseRegionAuthority } from '../../../src/enrich/regions/parse-region-authority.ts';

/** The gazetteer as the archive's own authority list makes it. */
export function readGazetteer(): Gazetteer {
  const path = 'content/authority/regions.yml';
  return makeGazetteer(parseRegionAuthority(readFileSync(path, 'utf8'), path));
}
