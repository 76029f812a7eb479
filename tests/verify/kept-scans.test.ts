import type { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { pickScans } from '../../scripts/verify/pick-scans.ts';
import { readScans } from '../../scripts/verify/read-scans.ts';
import type { ScanResult } from '../../scripts/verify/scan-files.ts';
import { writeScans } from '../../scripts/verify/write-scans.ts';

const answer = { isUnlisted: false, canonical: null, refresh: null };
const scan: ScanResult = {
  files: ['a/1/index.html', 'index.html', 'a/2/index.html'],
  anchors: Float64Array.of(1, 2, 3),
  anchorEnds: Uint32Array.of(2, 2, 3),
  targets: Float64Array.of(4, 5, 6, 7),
  targetEnds: Uint32Array.of(1, 3, 4),
  wrong: [],
  answers: new Map([
    ['/a/1/', answer],
    ['/a/2/', answer],
  ]),
};

test('of former scans those of the same pages are taken', () => {
  expect(pickScans(scan, new Set(['index.html', 'a/2/index.html', 'gone.html']))).toEqual({
    files: ['index.html', 'a/2/index.html'],
    anchors: Float64Array.of(3),
    anchorEnds: Uint32Array.of(0, 1),
    targets: Float64Array.of(5, 6, 7),
    targetEnds: Uint32Array.of(2, 3),
    wrong: [],
    answers: new Map([['/a/2/', answer]]),
  });
});

test('scans that are missing, cut off or of another site are none', async () => {
  let bytes: Buffer | null = null;
  const effects = {
    writeFile: async (_: string, written: string | Uint8Array) => {
      bytes = written as Buffer;
    },
    maybeReadBytes: async () => bytes,
  };
  expect(await readScans('links', 7, effects)).toEqual([]);
  await writeScans('links', 7, [scan], effects);
  expect(await readScans('links', 7, effects)).toEqual([scan]);
  expect(await readScans('links', 8, effects)).toEqual([]);
  bytes = (bytes as Buffer | null)?.subarray(0, -1) ?? null;
  expect(await readScans('links', 7, effects)).toEqual([]);
});
