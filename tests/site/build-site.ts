import { cp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../scripts/serve/serve-folder.ts';
import { runScript } from '../ingest/run-script.ts';

const home = '.pressmark/test';
const content = `${home}/content`;
const out = `${home}/site`;

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the built sample site, with a slash at its end. */
    site: string;
    /** The folder that it was built into. */
    siteFolder: string;
    /** The folder of its generated articles. */
    articles: string;
  }
}

/**
 * Builds the sample site once for all tests of it, from a copy of `content/`, with the ledger
 * frozen: an id that would change fails the gate here.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await rm(content, { recursive: true, force: true });
  await cp('content', content, {
    recursive: true,
    filter: (path) => !path.startsWith('content/articles'),
  });
  const { status, stderr } = await runScript(
    'build',
    '--content',
    content,
    '--out',
    out,
    '--frozen',
    '--quiet',
  );
  if (status !== 0) throw new Error(`the sample site cannot be built:\n${stderr}`);
  const server = await serveFolder({ folder: out, base: '/', port: 0 });
  const { port } = server.address() as AddressInfo;
  project.provide('site', `http://localhost:${port}/`);
  project.provide('siteFolder', out);
  project.provide('articles', `${content}/articles`);
  return async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
}
