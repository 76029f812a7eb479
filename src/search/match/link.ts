import type { Archive } from '../archive/archive.ts';
import { ByteReader } from '../codec/byte-reader.ts';
import type { LeafEntry } from '../codec/leaf.ts';
import { readPostings } from '../codec/postings.ts';
import type { Run } from './run.ts';

/** One pair of neighbours in a run, as the index lists it. */
export interface Link {
  /** The run's symbol that the pair's positions are those of. */
  index: number;
  a: string;
  b: string;
  /** Null: any. */
  gap: string | null;
  /** A sign at the run's edge: says more of one symbol, joins no two. */
  edge: boolean;
}

/** A link's places: for each row the positions of its first symbol, and of what follows it. */
export interface LinkPlaces {
  rows: number[];
  starts: number[][];
  ends: number[][];
}

export function listLinks({ symbols, gaps, before, after }: Run): Link[] {
  const links: Link[] = gaps.map((gap, index) => ({
    index,
    a: symbols[index] ?? '',
    b: symbols[index + 1] ?? '',
    gap,
    edge: false,
  }));
  const first = symbols[0] ?? '';
  const last = symbols.at(-1) ?? '';
  if (before !== '') links.unshift({ index: 0, a: before, b: first, gap: '', edge: true });
  if (after !== '') {
    links.push({ index: symbols.length - 1, a: last, b: after, gap: '', edge: true });
  }
  return links;
}

export async function readLink(archive: Archive, link: Link): Promise<LinkPlaces> {
  const forms = (await archive.entries('pairs', link.a, link.b)).filter(
    ({ gap }) => link.gap === null || gap === link.gap,
  );
  return mergePlaces(forms.map((form) => readForm(form, link.edge)));
}

function readForm({ bytes, count, gap }: LeafEntry, edge: boolean): LinkPlaces {
  const { rows, positions } = readPostings(new ByteReader(bytes), count);
  const step = edge ? 0 : gap === '' ? 1 : 2;
  return {
    rows,
    starts: positions,
    ends: step === 0 ? positions : positions.map((list) => list.map((at) => at + step)),
  };
}

/** The forms of one pair as one: few rows hold more than one form. */
function mergePlaces(forms: LinkPlaces[]): LinkPlaces {
  const [only, ...others] = forms;
  if (only === undefined) return { rows: [], starts: [], ends: [] };
  if (others.length === 0) return only;
  const places = new Map<number, [number[], number[]]>();
  for (const { rows, starts, ends } of forms) {
    for (const [i, row] of rows.entries()) {
      const known = places.get(row);
      const more: [number[], number[]] = [starts[i] ?? [], ends[i] ?? []];
      places.set(
        row,
        known === undefined
          ? more
          : [
              [...known[0], ...more[0]],
              [...known[1], ...more[1]],
            ],
      );
    }
  }
  const rows = [...places.keys()].sort((a, b) => a - b);
  return {
    rows,
    starts: rows.map((row) => places.get(row)?.[0] ?? []),
    ends: rows.map((row) => places.get(row)?.[1] ?? []),
  };
}
