import type { ArchiveFolders } from '../archive/archive-folders.ts';
import type { QuickWork } from './fill/quick-work.ts';
import type { PageRow } from './keep/site-record.ts';
import { startProcess } from './start-process.ts';

export interface Filling {
  hand: (work: QuickWork) => void;
  /** The pages that were drawn. */
  drawn: Promise<PageRow[]>;
  stop: () => void;
}

/** Draws pages without Astro in a process of its own, which waits for the work to come. */
export function startFilling({ content }: Pick<ArchiveFolders, 'content'>, site: string): Filling {
  let rows: PageRow[] = [];
  const child = startProcess('./fill-share.ts', { content, site }, (message) => {
    rows = message as PageRow[];
  });
  return { hand: child.tell, drawn: child.ended.then(() => rows), stop: child.stop };
}
