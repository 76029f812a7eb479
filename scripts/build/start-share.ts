import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ExpectedError } from '../../src/model/expected-error.ts';
import type { RenderOptions } from './render-pages.ts';

const script = fileURLToPath(new URL('./render-share.ts', import.meta.url));

/** Drawing a page leaves much behind that lives no longer than the page. */
const forManyPages = ['--max-semi-space-size=64'];

/** Renders one share in a process of its own; what it complains of is thrown here. */
export async function startShare({ folders, site, out, share }: RenderOptions): Promise<void> {
  const { index, of } = share;
  const options = Object.entries({ content: folders.content, site, out, index, of }).flatMap(
    ([name, value]) => [`--${name}`, `${value}`],
  );
  const child = spawn(process.execPath, [...forManyPages, script, ...options], {
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint += chunk;
  });
  const status = await new Promise<number | null>((done, fail) => {
    child.once('error', fail);
    child.once('close', done);
  });
  if (status === 0) return;
  throw new ExpectedError({
    what: complaint.trim().replace(/\.$/u, '') || `a rendering process ended with ${status}`,
  });
}
