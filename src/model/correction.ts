import { z } from 'zod';
import { role } from './piece.ts';

/** A line named so that a changed source is noticed: its number and a few of its characters. */
export const lineReference = z.strictObject({
  line: z.int().positive(),
  /** Characters that stand in that line. */
  has: z.string().min(1),
});
export type LineReference = z.infer<typeof lineReference>;

const lineRange = z.strictObject({ from: lineReference, to: lineReference });
const shared = {
  /** Why; shown to readers. */
  note: z.string().optional(),
  /** When; shown to readers. */
  date: z.iso.date().optional(),
};

/** One decision of an editor against the machine. An article is named by any of its lines. */
export const correctionStep = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('join'), article: lineReference, with: lineReference, ...shared }),
  z.strictObject({ do: z.literal('split'), before: lineReference, ...shared }),
  z.strictObject({ do: z.literal('move'), lines: lineRange, to: lineReference, ...shared }),
  z.strictObject({ do: z.literal('role'), lines: lineRange, role, ...shared }),
  z.strictObject({
    do: z.literal('headline'),
    article: lineReference,
    headline: z.string(),
    kicker: z.string().nullable().optional(),
    subtitle: z.string().nullable().optional(),
    ...shared,
  }),
  z.strictObject({ do: z.literal('order'), lines: z.array(lineRange).min(2), ...shared }),
  z.strictObject({ do: z.literal('drop'), lines: lineRange, ...shared }),
  z.strictObject({
    do: z.literal('replace'),
    at: lineReference,
    /** The misprint; stands exactly once in the line. */
    text: z.string().min(1),
    by: z.string(),
    ...shared,
  }),
  z.strictObject({ do: z.literal('reviewed'), article: lineReference, ...shared }),
]);
export type CorrectionStep = z.infer<typeof correctionStep>;

/** One file of content/corrections/: an editor's decisions on one source page, in order. */
export const correction = z.strictObject({ steps: z.array(correctionStep).min(1) });
export type Correction = z.infer<typeof correction>;
