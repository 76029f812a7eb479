import { Buffer } from 'node:buffer';
import { hash } from 'node:crypto';
import { plainLetters } from './plain-letters.ts';
import { shingleLetters } from './shingle-letters.ts';
import { sketchShingles } from './sketch-shingles.ts';

/**
 * A text's fingerprint for the ledger, 108 base64url characters: 4 for the number of its shingles,
 * 8 that are its letters' own (two texts with the same 8 are the same text), 96 for a sample of its
 * shingles. It shows how much of the old text stands in a new one without keeping the old text.
 */
export function fingerprintText(text: string): string {
  const letters = plainLetters(text);
  const { size, bins } = sketchShingles(shingleLetters(letters));
  const bytes = Buffer.alloc(9 + bins.length);
  bytes.writeUIntBE(Math.min(size, 0xffffff), 0, 3);
  bytes.write(hash('sha256', letters).slice(0, 12), 3, 'hex');
  bytes.set(bins, 9);
  return bytes.toString('base64url');
}
