import type { Issue } from '../../src/model/source-page.ts';

/** One source as found in the archive, not yet read. */
export interface SourceFile {
  address: string;
  /** As shown in messages, relative to where the command runs. */
  path: string;
  /** As published, the same wherever the archive lies: `content/sources/…`. */
  publicPath: string;
  form: 'text' | 'records';
  issue: Issue;
  /** Its file of corrections, whether or not it is there, as shown in messages. */
  correctionPath: string;
}
