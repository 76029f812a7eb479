import { Buffer } from 'node:buffer';

/** Values as JSON, a line each: bytes, since the lines of a large archive are more than a string can hold. */
export function formatLines(values: readonly object[]): Uint8Array {
  return Buffer.concat(values.map((value) => Buffer.from(`${JSON.stringify(value)}\n`)));
}
