import type { Byline } from '../../model/byline.ts';
import { parseByline } from './parse-byline.ts';

/** Finds the credit that a picture's text ends with: `…。 本报通讯员 甲 摄`. */
export function findCredit(text: string): { from: number; byline: Byline } | undefined {
  const tail = text.slice(-48);
  const offset = text.length - tail.length;
  for (const { index } of tail.matchAll(
    /(?<=[。！？…”）)\s])[^。！？…”]{2,46}$|[（(][^（）()]{2,44}[）)]$/gu,
  )) {
    for (let from = index; from < tail.length - 1; from++) {
      if (from > index && !/[\s（(。”]/u.test(tail[from - 1] ?? '')) continue;
      const parsed = parseByline(tail.slice(from));
      if (parsed?.marked && parsed.names > 0 && parsed.byline.photographers.length > 0) {
        return { from: offset + from, byline: parsed.byline };
      }
    }
  }
  return undefined;
}
