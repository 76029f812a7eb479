import type { Archive } from '../archive/archive.ts';
import { ByteReader } from '../codec/byte-reader.ts';
import { readOccurrences, unpackOccurrence } from '../codec/occurrences.ts';
import { joinParagraphs } from '../text/join-paragraphs.ts';
import { findZone } from '../text/zone.ts';
import { findRun } from './find-run.ts';
import { addHit, type Hits, noHits } from './hits.ts';
import { joinLinks } from './join-links.ts';
import { listLinks, readLink } from './link.ts';
import { chooseCover, chooseFirst, type WeighedLink, weighLinks } from './plan-links.ts';
import type { Run } from './run.ts';

/** So few articles are read and looked through instead of loading more of the index. */
const FEW = 12;

/** Every article that holds a run, and no other. */
export async function matchRun(archive: Archive, run: Run): Promise<Hits> {
  const anywhere = { ...run, zone: null };
  const hits = await archive.remember(JSON.stringify(anywhere), () =>
    listLinks(run).length === 0 ? matchSingle(archive, run) : matchLinks(archive, run),
  );
  return run.zone === null ? hits : keepZone(hits, run.zone);
}

async function matchSingle(archive: Archive, { symbols }: Run): Promise<Hits> {
  const hits = noHits();
  const [entry] = await archive.entries('singles', symbols[0] ?? '', '');
  if (entry === undefined) return hits;
  const { rows, codes } = readOccurrences(new ByteReader(entry.bytes), entry.count);
  for (let i = 0; i < rows.length; i += 1)
    addHit(hits, rows[i] ?? 0, unpackOccurrence(codes[i] ?? 0));
  return hits;
}

async function matchLinks(archive: Archive, run: Run): Promise<Hits> {
  const weighed = weighLinks(archive, listLinks(run));
  const read = async (links: readonly WeighedLink[]) =>
    joinLinks(
      await Promise.all(
        links.map(async ({ link }) => ({ link, places: await readLink(archive, link) })),
      ),
      run.gaps,
    );
  const cover = chooseCover(weighed);
  const first = chooseFirst(weighed);
  if (cover.length <= first.length) return read(cover);
  const candidates = await read(first);
  if (candidates.rows.length <= FEW) return lookThrough(archive, run, candidates.rows);
  return read([...new Set([...first, ...cover])]);
}

async function lookThrough(archive: Archive, run: Run, rows: readonly number[]): Promise<Hits> {
  const hits = noHits();
  const articles = await Promise.all(rows.map((row) => archive.fields(row)));
  for (const [i, row] of rows.entries()) {
    const counts = { headline: 0, byline: 0, text: 0 };
    for (const text of joinParagraphs(articles[i] ?? [])) {
      for (const [first] of findRun(text, run)) {
        counts[findZone(text.positions[first] ?? 0)] += 1;
      }
    }
    addHit(hits, row, counts);
  }
  return hits;
}

function keepZone(hits: Hits, zone: 'headline' | 'byline'): Hits {
  const kept = noHits();
  for (const [i, row] of hits.rows.entries()) {
    const count = hits[zone][i] ?? 0;
    addHit(kept, row, { text: 0, headline: 0, byline: 0, [zone]: count });
  }
  return kept;
}
