import type { Run } from './run.ts';

/** A citation as plain text. */
export function runsToText(runs: readonly Run[]): string {
  return runs.map((run) => (typeof run === 'string' ? run : run.italic)).join('');
}
