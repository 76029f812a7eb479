import { settleCosts } from '../cues/settle-costs.ts';
import type { Item } from '../cut/item.ts';
import { measureOrphan } from '../text/measure-orphan.ts';
import { measureSeam } from '../text/measure-seam.ts';
import { findLeads } from './find-leads.ts';
import { findPictures } from './find-pictures.ts';
import { findResumes, type Resume } from './find-resumes.ts';
import { isEntered } from './is-entered.ts';
import type { Placement } from './placement.ts';

/** A text as the settling of the page sees it. */
export interface TextView {
  item: Item;
  /** The article that the walk over the page gave it to, and the one of the text before it. */
  own: number;
  was: number;
  /** Its article is a picture's. */
  pictured: boolean;
  /** The headline of its article stands between it and the text before. */
  entered: boolean;
  /** It can be no other article's. */
  fixed: boolean;
  /** The story whose headline comes next. */
  lead: number | undefined;
  resume: Resume | undefined;
  /** What it costs to leave the story of the text before. */
  leave: number;
  /** What it costs to read it right after the text before, and as the beginning of a story. */
  stay: number;
  start: number;
  orphan: number;
}

/** Looks at the texts of a page one by one, each beside the text before it. */
export function viewTexts(
  items: readonly Item[],
  placement: Placement,
  texts: readonly number[],
): TextView[] {
  const { article } = placement;
  const pictures = findPictures(items, article);
  const leads = findLeads(items, placement);
  const resumes = findResumes(items, placement);
  const { leaveOpen, column } = settleCosts;
  return texts.map((i, t) => {
    const item = items[i] as Item;
    const own = article[i] as number;
    const at = texts[t - 1];
    const before = at === undefined ? undefined : items[at];
    const opened = item.lines[0]?.opening !== undefined;
    const orphan = item.startsOpen ? 2.5 : measureOrphan(item.text);
    const sameColumn =
      before !== undefined &&
      before.column !== null &&
      before.column === item.column &&
      before.lines.length + item.lines.length > 2;
    return {
      item,
      own,
      was: at === undefined ? own : (article[at] as number),
      pictured: pictures.has(own),
      entered: opened || isEntered(items, placement, i),
      fixed: opened || followsHead(items, placement, i),
      lead: leads.get(i),
      resume: resumes.get(i),
      leave: before === undefined ? 0 : before.stopsOpen ? leaveOpen : sameColumn ? column : 0,
      stay: before === undefined ? 0 : measureMeeting(before, item, orphan),
      start: opened ? 0 : capSeam(orphan * settleCosts.orphan),
      orphan,
    };
  });
}

/** What it costs to read one text right after another. */
export function measureMeeting(before: Item, item: Item, orphan: number): number {
  if (!before.stopsOpen) return capSeam(orphan * settleCosts.orphan);
  return item.startsOpen ? 0 : capSeam(measureSeam(before.text, item.text) * settleCosts.seam);
}

function capSeam(seam: number): number {
  return Math.min(settleCosts.mostSeam, seam);
}

/** The text right behind a story’s headline or byline is that story’s. */
function followsHead(items: readonly Item[], { article, action }: Placement, i: number): boolean {
  const before = items[i - 1];
  if (before === undefined || action[i - 1] === 'subhead') return false;
  return (before.kind === 'byline' || before.kind === 'head') && article[i - 1] === article[i];
}
