import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';

/** What is known of an article once it is found. */
export interface RowNote {
  id: string;
  /** The names of those who made it and no other article. */
  rareNames: string[];
}

const ALPHABET = '0123456789bcdfghjkmnpqrstvwxz';
const LENGTH = 10;

/** Neighbouring rows in one file: ids of ten betanumeric characters, each as the number it is, then the names. */
export function formatRows(rows: readonly RowNote[]): Uint8Array {
  const out = new ByteWriter();
  out.number(rows.length);
  for (const { id } of rows) out.number(parseId(id));
  const names = rows.map(({ rareNames }) =>
    rareNames.map((name) => name.replaceAll(/\s+/gu, ' ')).join('\t'),
  );
  out.text(names.join('\n'));
  return out.take();
}

export function parseRows(bytes: Uint8Array): RowNote[] {
  const input = new ByteReader(bytes);
  const ids = Array.from({ length: input.number() }, () => formatId(input.number()));
  const names = input.text().split('\n');
  return ids.map((id, i) => ({ id, rareNames: names[i] ? names[i].split('\t') : [] }));
}

function parseId(id: string): number {
  const digits = Array.from(id, (character) => ALPHABET.indexOf(character));
  return digits.reduce((sum, digit) => sum * ALPHABET.length + digit, 0);
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
