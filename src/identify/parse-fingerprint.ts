import { Buffer } from 'node:buffer';
import { binCount, type Sketch } from './sketch.ts';

/** The sketch that a fingerprint holds; one that is no fingerprint is like no text at all. */
export function parseFingerprint(fingerprint: string): Sketch {
  const bytes = Buffer.from(fingerprint, 'base64url');
  if (bytes.length !== 9 + binCount) return { size: 0, bins: new Uint8Array(binCount) };
  return { size: bytes.readUIntBE(0, 3), bins: new Uint8Array(bytes.subarray(9)) };
}
