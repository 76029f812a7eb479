import type { PrintedLine } from '../page/printed-line.ts';

/** The table of labels: every run of every line that is not blank; `before` lines are printed above. */
export function formatLabels(lines: PrintedLine[], before = 0): string {
  const rows = lines.flatMap((line, i) =>
    line.runs.map((run) =>
      [before + i + 1, run.article ?? '-', run.role, run.start ? 1 : 0].join('\t'),
    ),
  );
  return `${['line_number\tarticle_id\trole\tstart', ...rows].join('\n')}\n`;
}
