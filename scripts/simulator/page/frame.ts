import type { PrintedLine } from './printed-line.ts';

export type FrameName =
  | 'label'
  | 'heads'
  | 'byline'
  | 'body'
  | 'box'
  | 'caption'
  | 'banner'
  | 'furniture';

/** Lines that a compositor sets as one thing and moves as one thing. */
export interface Frame {
  name: FrameName;
  article: string | null;
  lines: PrintedLine[];
}
