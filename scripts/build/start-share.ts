import type { Drawn } from './draw-pages.ts';
import type { QuickWork } from './fill/quick-work.ts';
import type { SiteRecord } from './keep/site-record.ts';
import type { RenderOptions } from './render-pages.ts';
import { startProcess } from './start-process.ts';

/** What tells a share's process to begin. */
export interface Begin {
  record: SiteRecord | null;
  /** Whether it hands over what is drawn without Astro. */
  hands: boolean;
}

/** What a share's process tells: the work that it hands over, and at its end what it drew. */
export type ShareTold = { work: QuickWork } | { drawn: Drawn };

export interface ShareOptions extends Omit<RenderOptions, 'fill'> {
  /** Takes what is drawn without Astro; where nobody does, the share draws it. */
  hand: ((work: QuickWork) => void) | null;
}

/** Renders one share in a process of its own; what it complains of is thrown here. */
export async function startShare(options: ShareOptions): Promise<Drawn> {
  const { folders, site, out, share, record, hand } = options;
  let drawn: Drawn = { kept: [], drawn: [] };
  const child = startProcess(
    './render-share.ts',
    { content: folders.content, site, out, ...share },
    (message) => {
      const told = message as ShareTold;
      if ('work' in told) hand?.(told.work);
      else drawn = told.drawn;
    },
  );
  try {
    child.tell({ record: await record, hands: hand !== null } satisfies Begin);
  } catch (error) {
    child.stop();
    throw error;
  }
  await child.ended;
  return drawn;
}
