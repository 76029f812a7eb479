import { z } from 'zod';
import { span } from './span.ts';

/** What a piece of a page is to its article. */
export const role = z.enum([
  'kicker',
  'headline',
  'subtitle',
  'byline',
  'dateline',
  'lead',
  'label',
  'subhead',
  'body',
  'caption',
  'credit',
  'note',
  'duplicate',
  'furniture',
  'unplaced',
]);
export type Role = z.infer<typeof role>;

/** A run of a source's own characters. Each printed character of a source lies in exactly one. */
export const piece = z.strictObject({
  role,
  /** The article's key within its page, null where it belongs to none. */
  article: z.string().nullable(),
  lines: span,
  text: z.string(),
  /** Why it belongs to no article; only where `article` is null. */
  why: z.string().optional(),
  /** How sure the machine is of role and article, 0 to 1. */
  confidence: z.number().min(0).max(1).optional(),
  /** The cues that spoke for it, strongest first, for `--explain` and the page view. */
  evidence: z.array(z.string()).optional(),
});
export type Piece = z.infer<typeof piece>;
