import type { PrintedLine } from '../page/printed-line.ts';

/** The table of labels: every run of every line that is not blank. */
export function formatLabels(lines: PrintedLine[]): string {
  const rows = lines.flatMap((line, i) =>
    line.runs.map((run) => [i + 1, run.article ?? '-', run.role, run.start ? 1 : 0].join('\t')),
  );
  return `${['line_number\tarticle_id\trole\tstart', ...rows].join('\n')}\n`;
}
