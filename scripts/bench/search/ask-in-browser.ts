import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launchBrowser } from '../../../tests/site/launch-browser.ts';

/** How a search engine in a page is asked. */
export interface Engine {
  /** The module's path below the served folder. */
  module: string;
  /** An expression that gives the engine from `module`, when the page opens. */
  open: string;
  /** An expression that gives the ids found for `query`, with what a list of ten results needs loaded. */
  ask: string;
}

export interface Asked {
  ids: string[];
  /** What the query made the browser fetch. */
  bytes: number;
  /** The same query once more, with everything at hand. */
  milliseconds: number;
}

export interface Session {
  /** From an empty page to the first answer. */
  firstBytes: number;
  asked: Asked[];
}

/** Asks an engine the queries one after another in one page, as a reader would. */
export async function askInBrowser(
  folder: string,
  engine: Engine,
  queries: readonly string[],
): Promise<Session> {
  let bytes = 0;
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/')
      return void response.setHeader('content-type', 'text/html').end('<!doctype html>');
    const size = await stat(folder + path).then(
      (file) => file.size,
      () => null,
    );
    if (size === null) return void response.writeHead(404).end();
    bytes += size;
    if (path.endsWith('.js')) response.setHeader('content-type', 'text/javascript');
    createReadStream(folder + path).pipe(response);
  }).listen(0);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    const ask = (query: string): Promise<{ ids: string[]; milliseconds: number }> =>
      page.evaluate(
        `(async (query) => { const { engine } = window; const start = performance.now(); const ids = await (${engine.ask}); return { ids, milliseconds: performance.now() - start }; })(${JSON.stringify(query)})`,
      );
    await page.evaluate(
      `(async () => { const module = await import(${JSON.stringify(engine.module)}); window.engine = await (${engine.open}); })()`,
    );
    const session: Session = { firstBytes: 0, asked: [] };
    for (const query of queries) {
      const before = session.asked.length === 0 ? 0 : bytes;
      const { ids } = await ask(query);
      if (session.asked.length === 0) session.firstBytes = bytes;
      const asked = { ids, bytes: bytes - before };
      session.asked.push({ ...asked, milliseconds: (await ask(query)).milliseconds });
    }
    return session;
  } finally {
    await browser.close();
    server.close();
  }
}
