import type { LedgerChange } from '../../src/identify/identification.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { TopicChange } from './topic-change.ts';

/** What an ingest did, for the closing lines and for `--json`. */
export interface IngestReport {
  sources: number;
  articles: number;
  /** The folder that they are in, as seen from where the command runs. */
  folder: string;
  written: number;
  unchanged: number;
  removed: number;
  /** Changes of the ledger but for kept ids. */
  ledger: LedgerChange[];
  /** How many kept ids have another line in it, since their words, lines or file changed. */
  updated: number;
  /** The topics that articles gained or lost since the last ingest. */
  topics: TopicChange[];
  /** What a person should look at. */
  findings: Finding[];
  /** Sources left out with --keep-going, and why. */
  failures: string[];
}
