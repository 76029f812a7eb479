import type { PageBench } from './bench-pages.ts';
import { formatTable } from './format-table.ts';
import type { Measure } from './run-measured.ts';

/** The table of a page benchmark: time, work, memory, and our share of the peer's. */
export function formatPageBench({ articles, ours, peer }: PageBench): string {
  const both: Measure = {
    seconds: ours.ingest.seconds + ours.pages.seconds,
    processor:
      ours.ingest.processor === null || ours.pages.processor === null
        ? null
        : ours.ingest.processor + ours.pages.processor,
    megabytes: Math.max(ours.ingest.megabytes ?? 0, ours.pages.megabytes ?? 0) || null,
  };
  const rows = [
    [
      `${articles} articles`,
      ...['seconds', 'processor s', 'MB', 'time ÷ peer', 'processor ÷ peer', 'memory ÷ peer'],
    ],
    row('ours: ingest', ours.ingest, peer),
    row('ours: pages, lists and all', ours.pages, peer),
    row('ours together', both, peer),
    row('plain Astro, glob() of MDX', peer, peer),
  ];
  return formatTable(rows);
}

function row(name: string, own: Measure, peer: Measure): string[] {
  return [
    name,
    own.seconds.toFixed(1),
    own.processor?.toFixed(1) ?? '–',
    own.megabytes?.toFixed(0) ?? '–',
    share(own.seconds, peer.seconds),
    share(own.processor, peer.processor),
    share(own.megabytes, peer.megabytes),
  ];
}

function share(own: number | null, peer: number | null): string {
  return own === null || peer === null ? '–' : (own / peer).toFixed(2);
}
