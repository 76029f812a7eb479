import type { z } from 'zod';
import { issue } from './source-page.ts';

/** The optional `<name>.yml` beside a source: what its path does not say. */
export const sidecar = issue.partial();
export type Sidecar = z.infer<typeof sidecar>;
