import type { PageBench } from './bench-pages.ts';
import { formatTable } from './format-table.ts';
import type { Measure } from './run-measured.ts';

/** The table of a page benchmark: seconds, megabytes, and our share of the peer's. */
export function formatPageBench({ articles, ours, peer }: PageBench): string {
  const both: Measure = {
    seconds: ours.ingest.seconds + ours.pages.seconds,
    megabytes: Math.max(ours.ingest.megabytes ?? 0, ours.pages.megabytes ?? 0) || null,
  };
  const rows = [
    [`${articles} articles`, 'seconds', 'MB', 'time ÷ peer', 'memory ÷ peer'],
    row('ours: ingest', ours.ingest, peer),
    row('ours: pages, lists and all', ours.pages, peer),
    row('ours together', both, peer),
    row('plain Astro, glob() of MDX', peer, peer),
  ];
  return formatTable(rows);
}

function row(name: string, own: Measure, peer: Measure): string[] {
  const { seconds, megabytes } = own;
  return [
    name,
    seconds.toFixed(1),
    megabytes === null ? '–' : megabytes.toFixed(0),
    (seconds / peer.seconds).toFixed(2),
    megabytes === null || peer.megabytes === null ? '–' : (megabytes / peer.megabytes).toFixed(2),
  ];
}
