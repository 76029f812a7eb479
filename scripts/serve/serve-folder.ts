import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { findAnswer, type Site } from './find-answer.ts';
import { parseHeaderRules } from './header-rules.ts';
import { listen } from './listen.ts';
import { parseRedirectRules } from './redirect-rules.ts';
import { sendFile } from './send-file.ts';

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
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
    }
    const { status, headers, file } = await findAnswer(request.url ?? '/', site);
    if (file === null) return void response.writeHead(status, headers).end();
    await sendFile(request, response, { path: folder + file, status, headers });
  };
  const server = createServer((request, response) => {
    // A build beside the server may take a file away between two looks at it.
    answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await listen(server, port);
  return server;
}

/** A file of rules; a site without one has none. */
async function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}
