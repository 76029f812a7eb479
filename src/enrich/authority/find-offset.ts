import { isMap, isNode, isScalar, type YAMLMap } from 'yaml';
import type { FieldPath } from './explain-entry.ts';

/** Where a part of an entry begins, or the nearest part above it; null for the entry itself. */
export function findOffset(node: YAMLMap, fields: FieldPath): number | null {
  for (let depth = fields.length; depth > 0; depth -= 1) {
    const above = depth === 1 ? node : node.getIn(fields.slice(0, depth - 1), true);
    const last = fields[depth - 1];
    if (isMap(above)) {
      const pair = above.items.find(({ key }) => isScalar(key) && key.value === last);
      if (pair !== undefined && isScalar(pair.key)) return pair.key.range?.[0] ?? null;
    }
    const part = node.getIn(fields.slice(0, depth), true);
    if (isNode(part) && part.range != null) return part.range[0];
  }
  return null;
}
