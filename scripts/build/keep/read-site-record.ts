import { hash } from 'node:crypto';
import type { Effects } from '../../effects/effects.ts';
import type { SiteRecord } from './site-record.ts';

/** The record at a path, where it is whole and tells of this site as it would be made now. */
export async function readSiteRecord(
  path: string,
  { stamp, out }: Pick<SiteRecord, 'stamp' | 'out'>,
  effects: Pick<Effects, 'maybeReadText'>,
): Promise<SiteRecord | null> {
  const text = await effects.maybeReadText(path);
  const end = text?.indexOf('\n') ?? -1;
  if (text === null || end < 0) return null;
  const body = text.slice(end + 1);
  if (hash('sha256', body) !== text.slice(0, end)) return null;
  const record: SiteRecord = JSON.parse(body);
  return record.stamp === stamp && record.out === out ? record : null;
}
