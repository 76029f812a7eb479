import type { Archive } from '../archive/archive.ts';
import type { Link } from './link.ts';

/** A link with what asking for it would cost and how few articles it probably leaves. */
export interface WeighedLink {
  link: Link;
  /** Bytes still to be fetched. */
  cost: number;
  /** Articles, as an average of its leaf. */
  articles: number;
}

export function weighLinks(archive: Archive, links: readonly Link[]): WeighedLink[] {
  return links.map((link) => {
    const weight = archive.weigh('pairs', link.a, link.b);
    if (weight === undefined) return { link, cost: 0, articles: 0 };
    const { leaf, loaded } = weight;
    return {
      link,
      cost: loaded ? 0 : leaf.size,
      articles: leaf.articles / Math.max(1, leaf.tokens),
    };
  });
}

/** The links to begin with: those that leave the fewest articles, two at most. */
export function chooseFirst(links: readonly WeighedLink[]): WeighedLink[] {
  return [...links].sort((one, other) => one.articles - other.articles).slice(0, 2);
}

/**
 * The cheapest links that cover every symbol. A link must be asked for where it says more than
 * positions can: a gap that was typed, a sign at the edge.
 */
export function chooseCover(links: readonly WeighedLink[]): WeighedLink[] {
  const isNeeded = ({ link }: WeighedLink) => link.edge || (link.gap !== null && link.gap !== '');
  const inner = links.filter(({ link }) => !link.edge);
  const [first] = inner;
  if (first === undefined) return links.filter(isNeeded);
  // Walks along the run: the cheapest cover that ends with this link taken, or left out.
  let taken = { cost: first.cost + 1, links: [first] };
  let skipped: typeof taken | null = null;
  for (const weighed of inner.slice(1)) {
    const best: typeof taken = skipped !== null && skipped.cost < taken.cost ? skipped : taken;
    const next = { cost: best.cost + weighed.cost + 1, links: [...best.links, weighed] };
    skipped = isNeeded(weighed) ? null : taken;
    taken = next;
  }
  return [...taken.links, ...links.filter(({ link }) => link.edge)];
}
