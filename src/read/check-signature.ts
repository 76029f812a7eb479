import { ExpectedError } from '../model/expected-error.ts';
import { binarySignatures } from './binary-signatures.ts';

/** Refuses what is no text by its first bytes. */
export function checkSignature(bytes: Uint8Array, path: string): void {
  const head = String.fromCharCode(...bytes.subarray(0, 64));
  const found = binarySignatures.find(({ starts, at = 0 }) => head.startsWith(starts, at));
  if (found === undefined) return;
  throw new ExpectedError({
    what: 'this is no text that can be read',
    where: path,
    expected: 'a page text',
    found: found.is,
    fix: found.fix,
  });
}
