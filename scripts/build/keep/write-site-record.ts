import { hash } from 'node:crypto';
import type { Effects } from '../../effects/effects.ts';
import type { SiteRecord } from './site-record.ts';

/** Writes a record under a checksum, so that one that was cut off or edited is known as such. */
export async function writeSiteRecord(
  path: string,
  record: SiteRecord,
  effects: Pick<Effects, 'writeFile'>,
): Promise<void> {
  const body = JSON.stringify(record);
  await effects.writeFile(path, `${hash('sha256', body)}\n${body}`);
}
