import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { ExpectedError } from '../../src/model/expected-error.ts';
import { findAnswer, type Site } from './find-answer.ts';
import { parseHeaderRules } from './header-rules.ts';
import { parseRedirectRules } from './redirect-rules.ts';

export interface ServeOptions {
  folder: string;
  base: string;
  /** 0 takes any free port. */
  port: number;
}

/**
 * Serves a built site as a static host does, with its `_headers` and `_redirects`, so that
 * what is seen here is what readers get.
 */
export async function serveFolder({ folder, base, port }: ServeOptions): Promise<Server> {
  const site: Site = {
    base: base.endsWith('/') ? base : `${base}/`,
    redirects: parseRedirectRules(await textOf(`${folder}/_redirects`)),
    headerRules: parseHeaderRules(await textOf(`${folder}/_headers`)),
    hasFile: (path) =>
      stat(folder + path).then(
        (found) => found.isFile(),
        () => false,
      ),
  };
  const server = createServer(async (request, response) => {
    const { status, headers, file } = await findAnswer(request.url ?? '/', site);
    const isText = /text|json|xml|svg|javascript/u.test(headers['content-type'] ?? '');
    const zips = isText && /\bgzip\b/u.test(`${request.headers['accept-encoding']}`);
    response.writeHead(
      status,
      zips ? { ...headers, 'content-encoding': 'gzip', vary: 'accept-encoding' } : headers,
    );
    if (file === null || request.method === 'HEAD') return void response.end();
    const stream = createReadStream(folder + file);
    await (zips ? pipeline(stream, createGzip(), response) : pipeline(stream, response)).catch(() =>
      response.destroy(),
    );
  });
  await listen(server, port);
  return server;
}

/** A file of rules; a site without one has none. */
async function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') return fail(error);
      fail(
        new ExpectedError({
          what: `port ${port} is taken by another program`,
          fix: 'Choose another: PORT=4322 npm start.',
        }),
      );
    });
    server.listen(port, done);
  });
}
