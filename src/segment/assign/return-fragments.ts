import { fragmentWeights as weights } from '../cues/fragment-weights.ts';
import type { Item } from '../cut/item.ts';
import { measureOrphan } from '../text/measure-orphan.ts';
import { measureSeam } from '../text/measure-seam.ts';
import { type Fragment, findFragments } from './find-fragments.ts';
import { indexTerms } from './index-terms.ts';
import { nestSubheads } from './nest-subheads.ts';
import type { Placement } from './placement.ts';

/** No page has more; what has more keeps the order of its lines. */
const mostFragments = 400;
const mostMoves = 60;

interface Move {
  fragment: Fragment;
  to: number;
  gain: number;
}

/**
 * Gives runs of texts back to the story that they are a part of: those that no opening and no
 * byline ties to where they stand, and that share rare words with another story or go on with it.
 * What is surest moves first, each once; what moved speaks for what is left.
 */
export function returnFragments(items: readonly Item[], placement: Placement): Placement {
  const fragments = findFragments(items, placement);
  if (fragments.length < 2 || fragments.length > mostFragments) return placement;
  const index = indexTerms(fragments, (fragment) =>
    fragment.items.map((i) => items[i]?.text ?? '').join('\n'),
  );
  const article = [...placement.article];
  const action = [...placement.action];
  const free = new Set(fragments.filter(({ anchored, texts }) => !anchored && texts.length > 0));
  for (let moves = 0; moves < mostMoves; moves++) {
    const best = [...free]
      .flatMap((fragment) => listMoves(items, fragment, fragments, index.rate(fragment)))
      .reduce<Move | undefined>((a, b) => (a === undefined || b.gain > a.gain ? b : a), undefined);
    if (best === undefined || best.gain <= 0) break;
    const { fragment, to } = best;
    free.delete(fragment);
    index.move(fragment, to);
    fragment.headed = false;
    for (const i of fragment.items) {
      article[i] = to;
      if (items[i]?.kind === 'head') action[i] = 'subhead';
    }
  }
  return nestSubheads(items, { ...placement, article, action });
}

/** What there is to gain by giving a fragment to each of the other stories. */
function listMoves(
  items: readonly Item[],
  fragment: Fragment,
  fragments: readonly Fragment[],
  kin: ReadonlyMap<number, number>,
): Move[] {
  const words = (own: number) => Math.min(weights.mostWords, (kin.get(own) ?? 0) * weights.words);
  const suits = (own: number) => words(own) + measureFit(items, fragment, own, fragments);
  const cost = weights.move + findLossCost(fragment, fragments);
  return [...kin.keys()]
    .filter((to) => to !== fragment.own && words(to) - words(fragment.own) >= weights.leastWords)
    .map((to) => ({ fragment, to, gain: suits(to) - suits(fragment.own) - cost }));
}

/** What it costs to take a fragment from its headline, and to leave a headline without any text. */
function findLossCost(fragment: Fragment, fragments: readonly Fragment[]): number {
  const rest = fragments.filter((other) => other !== fragment && other.own === fragment.own);
  const stripped =
    rest.every(({ texts }) => texts.length === 0) &&
    (fragment.headed || rest.some(({ headed }) => headed));
  if (stripped) return weights.headed + weights.whole;
  return fragment.headed ? weights.headed : 0;
}

/** How well a fragment fits a story by where it stands and how the two meet. */
function measureFit(
  items: readonly Item[],
  fragment: Fragment,
  own: number,
  fragments: readonly Fragment[],
): number {
  const at = fragments.indexOf(fragment);
  const first = items[fragment.texts[0] as number] as Item;
  const others = fragments.filter(
    (other) => other !== fragment && other.own === own && other.texts.length > 0,
  );
  const before = others.filter((other) => fragments.indexOf(other) < at).at(-1);
  const last = before && items[before.texts.at(-1) as number];
  const orphan = first.startsOpen || measureOrphan(first.text) >= 2;
  const next = fragments[at + 1];
  return (
    (orphan ? weights.orphan : 0) +
    (next?.own === own && !next.headed ? weights.next : 0) +
    (last === undefined ? -weights.early : goesOn(last, first) ? weights.seam : 0) +
    compareColumns(fragment, others)
  );
}

function goesOn(last: Item, first: Item): boolean {
  return last.stopsOpen && (first.startsOpen || measureSeam(last.text, first.text) < 1.6);
}

function compareColumns({ column }: Fragment, others: readonly Fragment[]): number {
  const known = others.flatMap((other) => other.column ?? []);
  if (column === null || known.length === 0) return 0;
  return known.some((width) => Math.abs(width - column) <= 1) ? weights.column : -weights.column;
}
