import { wanting } from '../cues/openings.ts';
import type { Item } from '../cut/item.ts';
import { isWordCut } from '../text/is-word-cut.ts';
import { measureOrphan } from '../text/measure-orphan.ts';

/** Two lines of one headline are shorter, together and each. */
const least = 20.5;
const leastLine = 8;

/** Verbs that want an object, and what counts nothing yet. */
const unfinished =
  /(?:提供|开展|推动|推进|实现|打造|举办|建设|成立|启动|发布|推出|创建|破解|开出|用上|建起|办起|搭起|送来|带来|送上|有了|迎来|走进|来到|开到|送到|解决|帮助|服务|组织|一[张个座条台支间])$/u;

/** Parts a kicker from the headline that was taken for its second line: two clauses, each whole. */
export function splitClauses(item: Item): Item[] {
  const [first, second] = item.lines;
  if (item.kind !== 'head' || item.lines.length !== 2 || !first || !second) return [item];
  const [above, below] = [first.atom.width, second.atom.width];
  if (above < leastLine || below < leastLine || above + below < least) return [item];
  if (/[，、：；—]$/u.test(first.text) || wanting.test(first.text) || unfinished.test(first.text))
    return [item];
  if (second.label > 0 || measureOrphan(second.text) >= 2 || /^[“《]?[的了]/u.test(second.text))
    return [item];
  if (isWordCut(first.text, second.text) && Math.abs(above - below) < 4) return [item];
  return [first, second].map((line) => ({ ...item, lines: [line], text: line.text }));
}
