import { parse } from 'yaml';
import { ExpectedError } from '../../model/expected-error.ts';
import { type RegionAuthority, regionAuthority } from './region-authority.ts';

/** Makes the curated places of content/authority/regions.yml from its text. */
export function parseRegionAuthority(text: string, path: string): RegionAuthority {
  const result = regionAuthority.safeParse(readYaml(text, path));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new ExpectedError({
    what: 'the curated places cannot be read',
    where: `${path}: ${issue?.path.join('.') ?? ''}`,
    found: issue?.message ?? 'something else',
    fix: 'Follow the description at the head of the file.',
  });
}

function readYaml(text: string, path: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new ExpectedError({
      what: 'the curated places are no YAML',
      where: path,
      found: error instanceof Error ? error.message : String(error),
      fix: 'Correct the line that the message names.',
    });
  }
}
