import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ExpectedError } from '../../src/model/expected-error.ts';
import type { ArchiveFolders } from '../archive/archive-folders.ts';
import type { Share } from './share.ts';

const script = fileURLToPath(new URL('./render-share.ts', import.meta.url));

/** Renders one share in a process of its own; what it complains of is thrown here. */
export async function startShare(
  { content }: ArchiveFolders,
  out: string,
  { index, of }: Share,
): Promise<void> {
  const options = ['--content', content, '--out', out, '--index', `${index}`, '--of', `${of}`];
  const child = spawn(process.execPath, [script, ...options], {
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
