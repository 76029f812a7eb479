import { isMap } from 'yaml';
import { ExpectedError } from '../../model/expected-error.ts';
import { explainEntry } from '../authority/explain-entry.ts';
import { findOffset } from '../authority/find-offset.ts';
import { parseListDocument } from '../authority/parse-list-document.ts';
import { type RegionAuthority, regionAuthority } from './region-authority.ts';

/** Makes the curated places of content/authority/regions.yml from its text. */
export function parseRegionAuthority(text: string, path: string): RegionAuthority {
  const { document, where } = parseListDocument(text, path);
  const { contents } = document;
  if (!isMap(contents)) {
    throw new ExpectedError({
      what: 'the curated places cannot be read',
      where: where(contents?.range?.[0] ?? 0),
      expected: `the lists ${Object.keys(regionAuthority.shape).join(', ')}`,
      fix: 'Follow the description at the head of the file.',
    });
  }
  const result = regionAuthority.safeParse(document.toJS());
  if (result.success) return result.data;
  const { problem, at } = explainEntry(result.error, regionAuthority);
  throw new ExpectedError({
    fix: 'Follow the description at the head of the file.',
    ...problem,
    where: where(findOffset(contents, at) ?? 0),
  });
}
