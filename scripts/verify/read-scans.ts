import { hash } from 'node:crypto';
import { deserialize } from 'node:v8';
import type { Effects } from '../effects/effects.ts';
import type { ScanResult } from './scan-files.ts';

const checksumLength = 32;

/** What a check read of the site that was finished at a time; none where it is missing or broken. */
export async function readScans(
  path: string,
  until: number,
  effects: Pick<Effects, 'maybeReadBytes'>,
): Promise<ScanResult[]> {
  const bytes = await effects.maybeReadBytes(path);
  if (bytes === null) return [];
  const body = bytes.subarray(checksumLength);
  if (!hash('sha256', body, 'buffer').equals(bytes.subarray(0, checksumLength))) return [];
  const kept: { until: number; scans: ScanResult[] } = deserialize(body);
  return kept.until === until ? kept.scans : [];
}
