import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ExpectedError } from '../../src/model/expected-error.ts';
import type { Drawn } from './draw-pages.ts';
import type { SiteRecord } from './keep/site-record.ts';
import type { RenderOptions } from './render-pages.ts';

const script = fileURLToPath(new URL('./render-share.ts', import.meta.url));

/** Drawing a page leaves much behind that lives no longer than the page. */
const forManyPages = ['--max-semi-space-size=64'];

/** What tells a share's process to begin. */
export interface Begin {
  record: SiteRecord | null;
}

/** Renders one share in a process of its own; what it complains of is thrown here. */
export async function startShare(options: RenderOptions): Promise<Drawn> {
  const { folders, site, out, share, record } = options;
  const { index, of } = share;
  const flags = Object.entries({ content: folders.content, site, out, index, of }).flatMap(
    ([name, value]) => [`--${name}`, `${value}`],
  );
  const child = spawn(process.execPath, [...forManyPages, script, ...flags], {
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    serialization: 'advanced',
  });
  let complaint = '';
  child.stderr?.on('data', (chunk) => {
    complaint += chunk;
  });
  let drawn: Drawn | undefined;
  child.once('message', (found) => {
    drawn = found as Drawn;
  });
  const ended = new Promise<number | null>((done, fail) => {
    child.once('error', fail);
    child.once('close', done);
  });
  try {
    // A process that has ended already says why by its status.
    child.send({ record: await record } satisfies Begin, () => {});
  } catch (error) {
    child.kill();
    throw error;
  }
  const status = await ended;
  if (status === 0 && drawn !== undefined) return drawn;
  throw new ExpectedError({
    what: complaint.trim().replace(/\.$/u, '') || `a rendering process ended with ${status}`,
  });
}
