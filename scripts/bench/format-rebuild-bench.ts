import type { RebuildBench } from './bench-rebuild.ts';
import { formatTable } from './format-table.ts';
import type { Measure } from './run-measured.ts';

/** The table of a rebuild benchmark: time, work, memory, and their share of the whole build's. */
export function formatRebuildBench({ articles, whole, changed, unchanged }: RebuildBench): string {
  return formatTable([
    [`${articles} articles`, 'seconds', 'processor s', 'MB', 'time ÷ whole', 'processor ÷ whole'],
    row('the whole site', whole, whole),
    row('after one page changed', changed, whole),
    row('after nothing changed', unchanged, whole),
  ]);
}

function row(name: string, own: Measure, whole: Measure): string[] {
  const { seconds, processor, megabytes } = own;
  return [
    name,
    seconds.toFixed(1),
    processor?.toFixed(1) ?? '–',
    megabytes?.toFixed(0) ?? '–',
    (seconds / whole.seconds).toFixed(2),
    processor === null || whole.processor === null ? '–' : (processor / whole.processor).toFixed(2),
  ];
}
