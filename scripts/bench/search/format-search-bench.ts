import { formatTable } from '../format-table.ts';
import type { Measure } from '../run-measured.ts';
import type { SearchBench } from './bench-search.ts';
import type { SearchScore } from './score-search.ts';

/** The table of a search benchmark. */
export function formatSearchBench({ articles, ours, peer }: SearchBench): string {
  const rows = [
    [
      `${articles} articles`,
      'recall',
      'precision',
      'empty',
      'MRR headline',
      'MRR memory',
      'first KB',
      'at most',
      'query KB',
      'warm ms',
      'index s',
      'index MB',
    ],
    row('ours', ours.score, ours.index),
    row('Pagefind as it comes', peer.score, peer.index),
  ];
  return formatTable(rows);
}

function row(name: string, score: SearchScore, { seconds, megabytes }: Measure): string[] {
  return [
    name,
    score.recall.toFixed(3),
    score.precision.toFixed(3),
    String(score.empty),
    score.headline.toFixed(3),
    score.memory.toFixed(3),
    (score.firstBytes / 1000).toFixed(0),
    (score.mostFirstBytes / 1000).toFixed(0),
    (score.medianBytes / 1000).toFixed(0),
    score.medianMilliseconds.toFixed(1),
    seconds.toFixed(1),
    megabytes === null ? '–' : megabytes.toFixed(0),
  ];
}
