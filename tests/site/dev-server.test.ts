import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const page = `船厂夜班有了热饭

本报讯 （记者 文小舟）近日，江苏省启东市一家船厂的工会在船台旁支起灶台，给上夜班的焊工送去热饭。

“吃了这碗面，后半夜手不抖了。”焊工说。
`;
const correction = `steps:
  - { do: replace, at: { line: 3, has: 船台 }, text: 船台, by: 码头 }
`;

const soon = { timeout: 30_000, interval: 300 };

let folder: string;
let server: ChildProcess;
let home: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pressmark-dev-'));
  await put('sources/qiming/2024-04-12/06.txt', page);
  const port = await findFreePort();
  home = `http://localhost:${port}/`;
  server = spawn(process.execPath, ['scripts/dev.ts', '--content', folder], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: String(port) },
    stdio: 'ignore',
  });
});

afterAll(async () => {
  server?.kill();
  await rm(folder, { recursive: true, force: true });
});

test('a changed source and a new correction are on the served page a moment later', {
  timeout: 150_000,
}, async () => {
  await expect.poll(() => get(''), { ...soon, timeout: 60_000 }).toContain('/a/');
  const path = (await get('')).match(/a\/[0-9a-z]{10}\//u)?.[0] ?? '';
  expect(await get(path)).toContain('送去热饭');
  await put('sources/qiming/2024-04-12/06.txt', page.replace('送去热饭', '送去姜汤'));
  await expect.poll(() => get(path), soon).toContain('送去姜汤');
  await put('corrections/qiming/2024-04-12/06.yml', correction);
  await expect.poll(() => get(path), soon).toContain('码头旁支起灶台');
});

test('an article that comes has its page, and one that goes leaves a word', {
  timeout: 150_000,
}, async () => {
  const addresses = async () => [...(await get('')).matchAll(/a\/[0-9a-z]{10}\//gu)].map(String);
  const before = new Set(await addresses());
  const file = 'sources/qiming/2024-04-13/02.txt';
  await put(file, page.replaceAll('船厂', '纱厂').replaceAll('热饭', '风扇'));
  const added = async () => (await addresses()).find((path) => !before.has(path)) ?? '';
  await expect.poll(added, soon).not.toBe('');
  const path = await added();
  expect(await get(path)).toContain('纱厂夜班有了风扇');
  await rm(join(folder, file));
  await expect.poll(() => get(path), soon).toContain('noindex');
  expect(await get(path)).toContain('纱厂夜班有了风扇');
  await put('sources/qiming/2024-04-12/06.yml', 'papper: qiming\n');
  const [other = ''] = before;
  await expect.poll(() => get(other), soon).toContain('noindex');
  await put('sources/qiming/2024-04-12/06.yml', '');
  await expect.poll(() => get(other), soon).not.toContain('noindex');
});

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

async function get(path: string): Promise<string> {
  return (await fetch(home + path).catch(() => null))?.text() ?? '';
}

async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, done));
  const found = probe.address();
  await new Promise((done) => probe.close(done));
  if (found === null || typeof found === 'string') throw new Error('no free port');
  return found.port;
}
