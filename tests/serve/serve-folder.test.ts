import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../scripts/serve/serve-folder.ts';

let folder = '';
let server: Server;
let site = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pressmark-'));
  await writeFile(join(folder, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n');
  await writeFile(join(folder, 'index.html'), '<h1>工会</h1>');
  await writeFile(join(folder, '404.html'), '<h1>没有</h1>');
  await writeFile(join(folder, 'data.bin'), '0123456789');
  server = await serveFolder({ folder, base: '/', port: 0 });
  site = `http://localhost:${(server.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

const ask = (path: string, init: RequestInit = {}) => fetch(`${site}${path}`, init);

test('a page is read or asked about, and nothing else is done with it', async () => {
  expect(await (await ask('')).text()).toBe('<h1>工会</h1>');
  const head = await ask('', { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
  expect(head.headers.get('x-content-type-options')).toBe('nosniff');
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    const answer = await ask('', { method });
    expect([method, answer.status, await answer.text()]).toEqual([method, 405, '']);
    expect(answer.headers.get('allow')).toBe('GET, HEAD');
  }
});

test('what the reader has already is not sent again', async () => {
  const first = await ask('data.bin');
  const etag = first.headers.get('etag') ?? '';
  const since = first.headers.get('last-modified') ?? '';
  for (const headers of [
    { 'if-none-match': etag },
    { 'if-none-match': `"other", ${etag}` },
    { 'if-modified-since': since },
  ]) {
    const again = await ask('data.bin', { headers });
    expect([again.status, await again.text()]).toEqual([304, '']);
  }
  for (const headers of [
    { 'if-none-match': '"other"', 'if-modified-since': since },
    { 'if-modified-since': 'yesterday' },
    { 'if-modified-since': new Date(0).toUTCString() },
  ]) {
    expect((await ask('data.bin', { headers })).status).toBe(200);
  }
  expect((await ask('nothing', { headers: { 'if-none-match': '*' } })).status).toBe(404);
});

test.each([
  ['bytes=2-4', 206, '234'],
  ['bytes=7-', 206, '789'],
  ['bytes=-3', 206, '789'],
  ['bytes=5-99', 206, '56789'],
  ['bytes=10-', 416, ''],
  ['bytes=-0', 416, ''],
  ['bytes=4-2', 200, '0123456789'],
  ['bytes=0-1,3-4', 200, '0123456789'],
  ['lines=1', 200, '0123456789'],
])('a download goes on where it stopped: %s', async (range, status, text) => {
  const answer = await ask('data.bin', { headers: { range } });
  expect([answer.status, await answer.text()]).toEqual([status, text]);
});

test('an answer is compressed for whom it helps only', async () => {
  const encodingFor = async (path: string, accept: string) =>
    (await ask(path, { headers: { 'accept-encoding': accept } })).headers.get('content-encoding');
  expect(await encodingFor('', 'br, gzip')).toBe('gzip');
  expect(await encodingFor('', 'gzip;q=0, identity')).toBe(null);
  expect(await encodingFor('', 'br')).toBe(null);
  expect(await encodingFor('data.bin', 'gzip')).toBe(null);
});
