import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';

const ALPHABET = '0123456789bcdfghjkmnpqrstvwxz';
const LENGTH = 10;

/** Ascending ids of ten betanumeric characters, each as its distance from the one before. */
export function formatIds(ids: readonly string[]): Uint8Array {
  const out = new ByteWriter();
  out.number(ids.length);
  let before = 0;
  for (const id of ids) {
    const value = Array.from(id).reduce(
      (sum, character) => sum * ALPHABET.length + ALPHABET.indexOf(character),
      0,
    );
    out.number(value - before);
    before = value;
  }
  return out.take();
}

export function parseIds(bytes: Uint8Array): string[] {
  const input = new ByteReader(bytes);
  let value = 0;
  return Array.from({ length: input.number() }, () => {
    value += input.number();
    return formatId(value);
  });
}

function formatId(value: number): string {
  let rest = value;
  let id = '';
  while (id.length < LENGTH) {
    id = (ALPHABET[rest % ALPHABET.length] ?? '') + id;
    rest = Math.floor(rest / ALPHABET.length);
  }
  return id;
}
