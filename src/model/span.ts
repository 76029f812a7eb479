import { z } from 'zod';

/** First and last source line, counted from 1, both included. */
export const span = z.tuple([z.int().positive(), z.int().positive()]);
export type Span = z.infer<typeof span>;
