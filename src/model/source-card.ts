import { z } from 'zod';
import { sourceRecord } from './source-record.ts';

/** What lists show of a source page: all but its lines and pieces, read when its page is drawn. */
export const sourceCard = sourceRecord.omit({ lines: true, pieces: true, layouts: true }).extend({
  /** Changes with the file of the whole record. */
  digest: z.string(),
});
export type SourceCard = z.infer<typeof sourceCard>;
