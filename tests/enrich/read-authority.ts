import { readdirSync, readFileSync } from 'node:fs';
import type { Authority } from '../../src/enrich/authority/authority.ts';
import { parseAuthority } from '../../src/enrich/parse-authority.ts';

const folder = 'content/authority';

/** The archive's own lists. */
export function readAuthority(): Authority {
  return parseAuthority(
    new Map(
      readdirSync(folder)
        .filter((name) => name.endsWith('.yml'))
        .map((name) => [`${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8')]),
    ),
  );
}
