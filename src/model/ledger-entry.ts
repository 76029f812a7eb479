import { z } from 'zod';
import { articleId } from './article.ts';
import { span } from './span.ts';

/** Why an id no longer names an article of its own. */
export const ledgerReason = z.enum([
  /** Its text is now part of its successors. */
  'merged',
  /** Its source was taken out of the archive. */
  'source-removed',
  /** Its source is still there, the text is not. */
  'text-removed',
]);
export type LedgerReason = z.infer<typeof ledgerReason>;

/** How an article stood in the archive before it was changed. */
export const formerState = z.strictObject({
  /** The day of the change. */
  until: z.iso.date(),
  headline: z.string(),
  source: z.string(),
  /** The start of the SHA-256 of the source then; null for none. */
  checksum: z.string().nullable(),
});
export type FormerState = z.infer<typeof formerState>;

/** One line of the ledger: an id that was given out, for good. */
export const ledgerEntry = z.strictObject({
  id: articleId,
  /** `live`: an article; `moved`: redirects to its successors; `gone`: a tombstone. */
  status: z.enum(['live', 'moved', 'gone']),
  /** The day it was first seen. */
  first_seen: z.iso.date(),
  /** Counts the changes of this line, from 1: of two lines of one id the higher is the newer. */
  version: z.int().positive(),
  /** The day its text, headline, source or status last changed. */
  changed: z.iso.date(),
  /** The paper's short name. */
  paper: z.string().nullable(),
  /** The day of issue that its page says, never an inferred one; it decides the ledger file. */
  date: z.iso.date().nullable(),
  /** The address of the source that it was last read from. */
  source: z.string(),
  /** The start of that source's SHA-256; null for none. */
  checksum: z
    .string()
    .regex(/^[0-9a-f]{12}$/)
    .nullable(),
  lines: z.array(span),
  headline: z.string(),
  /** A sketch of its text, for finding it again without the old text. */
  fingerprint: z.string(),
  /** Where a moved id leads; on a live one, the parts that were split off it. */
  successors: z.array(articleId),
  /** The newsroom's own ids, which lead here as well. */
  aliases: z.array(z.string()),
  /** Set where the id is not live. */
  reason: ledgerReason.nullable(),
  /** A curator's words for readers; kept as they are. */
  note: z.string().nullable(),
  /** What readers saw before, oldest first; left out where nothing that they see has changed. */
  former: z.array(formerState).min(1).optional(),
});
export type LedgerEntry = z.infer<typeof ledgerEntry>;
