import { z } from 'zod';
import { figures } from './figures.ts';

/** What no change may make worse: by set, the least that a figure may be. */
export const floors = z.record(z.string(), z.partialRecord(z.enum(figures), z.number()));
export type Floors = z.infer<typeof floors>;
