import { z } from 'zod';
import { articleId } from './article.ts';
import { articleDate } from './facts.ts';
import { span } from './span.ts';

/** One line of the ledger: an id that was given out, for good. */
export const ledgerEntry = z.strictObject({
  id: articleId,
  /** The day it was first seen. */
  first_seen: z.iso.date(),
  /** The source that it was last read from. */
  source: z.string(),
  lines: z.array(span),
  headline: z.string(),
  /** A sketch of its text, for finding it again without the old text. */
  fingerprint: z.string(),
  /** `live`: an article; `moved`: redirects to its successors; `gone`: a tombstone. */
  status: z.enum(['live', 'moved', 'gone']),
  successors: z.array(articleId),
  /** Newsroom ids and former names that redirect here. */
  aliases: z.array(z.string()),
  /** Its last known date of issue and paper, for the tombstone. */
  date: articleDate.shape.value,
  paper: z.string().nullable(),
  /** Why it moved or went. */
  note: z.string().nullable(),
});
export type LedgerEntry = z.infer<typeof ledgerEntry>;
