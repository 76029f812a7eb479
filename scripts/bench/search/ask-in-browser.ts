import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
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
  /** From an empty page to the first answer, for several queries. */
  firstBytes: number[];
  asked: Asked[];
}

/** So many of the queries are also asked by readers who come for the first time. */
const FIRST_USES = 20;

/**
 * Asks an engine the queries one after another in one page, as a reader would; some of them also
 * each in a browser that has loaded nothing yet.
 */
export async function askInBrowser(
  folder: string,
  engine: Engine,
  queries: readonly string[],
): Promise<Session> {
  const { server, loaded } = serveCounted(folder);
  const home = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const browser = await launchBrowser();
  try {
    const firstBytes: number[] = [];
    const step = Math.max(1, Math.floor(queries.length / FIRST_USES));
    for (const query of queries.filter((_, i) => i % step === 0)) {
      const before = loaded.bytes;
      const { ask, close } = await openEngine(browser, home, engine);
      await ask(query);
      firstBytes.push(loaded.bytes - before);
      await close();
    }
    const { ask } = await openEngine(browser, home, engine);
    const asked: Asked[] = [];
    for (const query of queries) {
      const before = loaded.bytes;
      const { ids } = await ask(query);
      const bytes = loaded.bytes - before;
      asked.push({ ids, bytes, milliseconds: (await ask(query)).milliseconds });
    }
    return { firstBytes, asked };
  } finally {
    await browser.close();
    server.close();
  }
}

/** Serves a folder as it lies there, and counts what was fetched. */
function serveCounted(folder: string): { server: Server; loaded: { bytes: number } } {
  const loaded = { bytes: 0 };
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/')
      return void response.setHeader('content-type', 'text/html').end('<!doctype html>');
    const size = await stat(folder + path).then(
      (file) => file.size,
      () => null,
    );
    if (size === null) return void response.writeHead(404).end();
    loaded.bytes += size;
    if (path.endsWith('.js')) response.setHeader('content-type', 'text/javascript');
    createReadStream(folder + path).pipe(response);
  }).listen(0);
  return { server, loaded };
}

/** Opens the engine in a browser context of its own. */
async function openEngine(browser: Browser, home: string, engine: Engine) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(home);
  await page.evaluate(
    `(async () => { const module = await import(${JSON.stringify(engine.module)}); window.engine = await (${engine.open}); })()`,
  );
  const ask = (query: string): Promise<{ ids: string[]; milliseconds: number }> =>
    page.evaluate(
      `(async (query) => { const { engine } = window; const start = performance.now(); const ids = await (${engine.ask}); return { ids, milliseconds: performance.now() - start }; })(${JSON.stringify(query)})`,
    );
  return { ask, close: () => context.close() };
}
