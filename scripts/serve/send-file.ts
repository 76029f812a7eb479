import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

export interface FileToSend {
  path: string;
  status: number;
  headers: Record<string, string>;
}

/** Sends a file as static hosts do: compressed, in part, or not at all where the reader has it. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { path, status, headers }: FileToSend,
): Promise<void> {
  const { size, mtime } = await stat(path);
  const etag = `W/"${size.toString(36)}-${mtime.getTime().toString(36)}"`;
  const known = { ...headers, etag, 'last-modified': mtime.toUTCString() };
  if (status === 200 && isKnown(request, etag, mtime)) {
    return void response.writeHead(304, known).end();
  }
  const part = status === 200 ? findPart(request.headers.range, size) : null;
  if (part === 'none') {
    return void response.writeHead(416, { 'content-range': `bytes */${size}` }).end();
  }
  const zips = part === null && isZipped(request, headers);
  if (part !== null) {
    response.writeHead(206, {
      ...known,
      'content-length': part.end - part.start + 1,
      'content-range': `bytes ${part.start}-${part.end}/${size}`,
    });
  } else if (zips) {
    response.writeHead(status, { ...known, 'content-encoding': 'gzip', vary: 'accept-encoding' });
  } else {
    response.writeHead(status, { ...known, 'content-length': size, 'accept-ranges': 'bytes' });
  }
  if (request.method === 'HEAD') return void response.end();
  const stream = createReadStream(path, part ?? {});
  // A reader may leave in the middle.
  await pipeline([stream, ...(zips ? [createGzip()] : []), response]).catch(() =>
    response.destroy(),
  );
}

function isKnown({ headers }: IncomingMessage, etag: string, mtime: Date): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags === '*' || tags.split(/,\s*/u).includes(etag);
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return Math.floor(mtime.getTime() / 1000) * 1000 <= since;
}

/** The one part of the file that is asked for; null for all of it, `none` where it has no such part. */
function findPart(
  range: string | undefined,
  size: number,
): { start: number; end: number } | 'none' | null {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/u.exec(range ?? '') ?? [];
  if (from === '' && to === '') return null;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (start > end && from !== '' && to !== '' && Number(from) > Number(to)) return null;
  return start > end ? 'none' : { start, end };
}

function isZipped(request: IncomingMessage, headers: Readonly<Record<string, string>>): boolean {
  const isText = /text|json|xml|svg|javascript/u.test(headers['content-type'] ?? '');
  return (
    isText &&
    /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/u.test(`${request.headers['accept-encoding']}`)
  );
}
