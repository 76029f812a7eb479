import { measureGap, PARAGRAPH_END } from '../text/distance.ts';
import { findZone } from '../text/zone.ts';
import { forCommonRows } from './common-rows.ts';
import { addHit, type Hits, noHits } from './hits.ts';
import type { Link, LinkPlaces } from './link.ts';
import type { Run } from './run.ts';

interface ReadLink {
  link: Link;
  places: LinkPlaces;
}

/** How far a link may lie behind the one before it in the chain. */
interface Reach {
  least: number;
  most: number;
}

/**
 * Where all the links stand one after another. Links may be left out of the chain as long as
 * every symbol is covered: the positions tell what stands between two symbols.
 */
export function joinLinks(links: readonly ReadLink[], gaps: Run['gaps']): Hits {
  const inOrder = [...links].sort(
    ({ link: one }, { link: other }) =>
      one.index - other.index || Number(other.edge) - Number(one.edge),
  );
  const reaches = inOrder.map(({ link }, i) => findReach(inOrder[i - 1]?.link, link, gaps));
  const hits = noHits();
  forCommonRows(
    inOrder.map(({ places }) => places.rows),
    (row, at) => {
      const counts = { headline: 0, byline: 0, text: 0 };
      for (const end of followChain(inOrder, reaches, at)) counts[findZone(end)] += 1;
      addHit(hits, row, counts);
    },
  );
  return hits;
}

function findReach(before: Link | undefined, link: Link, gaps: Run['gaps']): Reach {
  if (before === undefined) return { least: 0, most: 0 };
  const from = before.edge ? before.index : before.index + 1;
  const between = gaps.slice(from, link.index);
  const least = between.reduce((sum, gap) => sum + measureGap(gap ?? ''), 0);
  const most = between.reduce((sum, gap) => sum + measureGap(gap ?? PARAGRAPH_END), 0);
  return { least, most };
}

/** The ends of all the chains in one article, each once. */
function followChain(
  links: readonly ReadLink[],
  reaches: readonly Reach[],
  at: readonly number[],
): Set<number> {
  let reached: number[] = [];
  for (const [i, { places }] of links.entries()) {
    const place = at[i] ?? 0;
    const { least, most } = reaches[i] ?? { least: 0, most: 0 };
    const next: number[] = [];
    for (let k = places.starts[place] ?? 0; k < (places.starts[place + 1] ?? 0); k += 1) {
      const start = places.positions[k] ?? 0;
      const fits = (from: number) => start - from >= least && start - from <= most;
      if (i === 0 || reached.some(fits)) next.push(places.ends[k] ?? 0);
    }
    if (next.length === 0) return new Set();
    reached = next;
  }
  return new Set(reached);
}
