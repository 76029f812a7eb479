import type { LineRange } from './find-range.ts';

/** 第20—22行, 第20行 */
export function formatRange({ from, to }: LineRange): string {
  return from.line === to.line ? `第${from.line}行` : `第${from.line}—${to.line}行`;
}
