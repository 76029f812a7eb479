import type { ItemKind } from '../cut/item.ts';
import type { PageSigns } from './page-signs.ts';
import type { Reading } from './reading.ts';

/** One story of a page as the rating sees it: its items by kind, in the order of the page. */
export interface Story {
  own: readonly number[];
  kind: readonly ItemKind[];
  texts: number[];
  heads: number[];
  subheads: number[];
  bylines: number[];
  captions: number[];
  credits: number[];
  labels: number[];
  leads: number[];
  /** Characters of text. */
  length: number;
  /** How many items of other stories stand between two of its own. */
  between: (one: number, other: number) => number;
}

const groups = {
  text: 'texts',
  byline: 'bylines',
  caption: 'captions',
  credit: 'credits',
  label: 'labels',
  lead: 'leads',
} as const;

/** Sorts the items of a story, which come in the order of the page, by their kind. */
export function viewStory(
  page: PageSigns,
  own: readonly number[],
  { subhead, kind: kinds }: Pick<Reading, 'subhead' | 'kind'>,
): Story {
  const rank = new Uint16Array(page.count);
  for (let k = 0; k < own.length; k++) rank[own[k] as number] = k;
  const story: Story = {
    own,
    kind: kinds,
    texts: [],
    heads: [],
    subheads: [],
    bylines: [],
    captions: [],
    credits: [],
    labels: [],
    leads: [],
    length: 0,
    between: (one, other) =>
      (page.passed[other - 1] as number) -
      (page.passed[one] as number) -
      ((rank[other] as number) - (rank[one] as number) - 1),
  };
  for (const i of own) {
    const kind = kinds[i];
    if (kind === 'head') (subhead[i] ? story.subheads : story.heads).push(i);
    else if (kind !== undefined && kind in groups)
      story[groups[kind as keyof typeof groups]].push(i);
  }
  for (const i of story.texts) story.length += page.length[i] as number;
  return story;
}
