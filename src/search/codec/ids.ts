import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';

const ALPHABET = '0123456789bcdfghjkmnpqrstvwxz';
const LENGTH = 10;

/** Ids of ten betanumeric characters, each as the number that they are. */
export function formatIds(ids: readonly string[]): Uint8Array {
  const out = new ByteWriter();
  out.number(ids.length);
  for (const id of ids) {
    const digits = Array.from(id, (character) => ALPHABET.indexOf(character));
    out.number(digits.reduce((sum, digit) => sum * ALPHABET.length + digit, 0));
  }
  return out.take();
}

export function parseIds(bytes: Uint8Array): string[] {
  const input = new ByteReader(bytes);
  return Array.from({ length: input.number() }, () => formatId(input.number()));
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
