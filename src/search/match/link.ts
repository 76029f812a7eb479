import type { Archive } from '../archive/archive.ts';
import { ByteReader } from '../codec/byte-reader.ts';
import type { LeafEntry } from '../codec/leaf.ts';
import { type Postings, readPostings } from '../codec/postings.ts';
import { measureGap } from '../text/distance.ts';
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
export interface LinkPlaces extends Postings {
  ends: ArrayLike<number>;
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
  const forms = (await archive.entries('pairs', link.a, link.b))
    .filter(({ gap }) => link.gap === null || gap === link.gap)
    .map((form) => readForm(form, link.edge));
  const [only, ...others] = forms;
  if (only === undefined) return { rows: [], starts: [0], positions: [], ends: [] };
  return others.length === 0 ? only : mergeForms(forms);
}

function readForm({ bytes, count, gap }: LeafEntry, edge: boolean): LinkPlaces {
  const postings = readPostings(new ByteReader(bytes), count);
  const step = edge ? 0 : measureGap(gap);
  const ends =
    step === 0 ? postings.positions : Uint32Array.from(postings.positions, (at) => at + step);
  return { ...postings, ends };
}

/** The forms of one pair as one: `工会` and `工，会`. */
function mergeForms(forms: readonly LinkPlaces[]): LinkPlaces {
  const merged = {
    rows: [] as number[],
    starts: [0],
    positions: [] as number[],
    ends: [] as number[],
  };
  const at = forms.map(() => 0);
  for (;;) {
    const next = forms.map(({ rows }, i) => rows[at[i] ?? 0] ?? Infinity);
    const row = Math.min(...next);
    if (row === Infinity) return merged;
    for (const [i, { starts, positions, ends }] of forms.entries()) {
      const place = at[i] ?? 0;
      if (next[i] !== row) continue;
      for (let k = starts[place] ?? 0; k < (starts[place + 1] ?? 0); k += 1) {
        merged.positions.push(positions[k] ?? 0);
        merged.ends.push(ends[k] ?? 0);
      }
      at[i] = place + 1;
    }
    merged.rows.push(row);
    merged.starts.push(merged.positions.length);
  }
}
