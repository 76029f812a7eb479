import { Buffer } from 'node:buffer';
import { hash } from 'node:crypto';
import { serialize } from 'node:v8';
import type { Effects } from '../effects/effects.ts';
import type { ScanResult } from './scan-files.ts';

/** Keeps what a check read of a site, under the time that the site was finished, with a checksum. */
export async function writeScans(
  path: string,
  until: number,
  scans: readonly ScanResult[],
  effects: Pick<Effects, 'writeFile'>,
): Promise<void> {
  const body = serialize({ until, scans });
  await effects.writeFile(path, Buffer.concat([hash('sha256', body, 'buffer'), body]));
}
