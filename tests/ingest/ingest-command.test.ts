import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { runScript } from './run-script.ts';

const good = `${'   本报讯 （记者方圆）近日，示例市总工会举办职工技能比武，来自12家企业的86名职工参加。'}

比武设钳工、焊工、电工3个项目，评出一等奖3名。

示例市总工会举办技能比武
`;

let archive = '';

beforeEach(async () => {
  archive = await mkdtemp(join(tmpdir(), 'pressmark-'));
  await put('sources/qiming/2024-04-12/06.txt', good);
});
afterEach(() => rm(archive, { recursive: true, force: true }));

async function put(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(archive, path)), { recursive: true });
  await writeFile(join(archive, path), content);
}

const files = async () => (await readdir(archive, { recursive: true })).sort();
async function contents(folder: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const path of (await readdir(join(archive, folder), { recursive: true })).sort()) {
    if (/\.\w+$/.test(path)) found[path] = await readFile(join(archive, folder, path), 'utf8');
  }
  return found;
}

const ingest = (...args: string[]) => runScript('ingest', '--content', archive, ...args);

test('a page becomes articles, a ledger and a source record; a second run changes nothing', async () => {
  const first = await ingest('--json');
  expect(first.status).toBe(0);
  expect(JSON.parse(first.stdout)).toMatchObject({ sources: 1, articles: 1, written: 1 });
  const made = await files();
  expect(made).toContain('ledger/2024.jsonl');
  expect(made).toContain('articles/_sources/qiming/2024-04-12/06.json');
  const second = await ingest('--json');
  expect(JSON.parse(second.stdout)).toMatchObject({ written: 0, unchanged: 1, ledger: [] });
  expect(await files()).toEqual(made);
});

const bad: [name: string, path: string, content: string | Uint8Array, message: RegExp][] = [
  ['an empty text', 'sources/qiming/2024-04-12/07.txt', '', /07\.txt: .*empty/],
  [
    'a binary file',
    'sources/qiming/2024-04-12/07.txt',
    new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0x0a, 0, 1, 2, 3, 0xff]),
    /07\.txt: .*PDF/,
  ],
  ['a 30 MB text', 'sources/qiming/2024-04-12/07.txt', '好'.repeat(10_000_000), /07\.txt: .*MB/],
  [
    'a second source with the same address',
    'sources/qiming/2024-04-12/06.jsonl',
    '{"headline":"x","paragraphs":["y"]}\n',
    /06\.txt: two sources have the same address: .*06\.jsonl/,
  ],
  [
    'a day that no calendar has',
    'sources/qiming/2024-02-30/01.txt',
    good,
    /\/sources\/qiming\/2024-02-30\/01\.txt: the path names a day that no calendar has/,
  ],
  [
    'a name that is too long',
    `sources/${'长'.repeat(70)}.txt`,
    good,
    /长\.txt: the path is too long: expected at most 200 bytes a name/,
  ],
  [
    'a sidecar in another encoding',
    'sources/qiming/2024-04-12/06.yml',
    new Uint8Array([...new TextEncoder().encode('paper: '), 0xc6, 0xf4, 0xc3, 0xf7, 0x0a]),
    /\/06\.yml: the file cannot be read: expected text in UTF-8, found bytes that are none\./,
  ],
  [
    'a folder in place of a file of corrections',
    'corrections/qiming/2024-04-12/06.yml/x',
    '',
    /\/06\.yml: the system refuses "read": found a folder where a file belongs \(EISDIR\)\./,
  ],
  [
    'a file in place of a folder',
    'corrections',
    '',
    /\/corrections: the system refuses "scandir": found a file where a folder belongs \(ENOTDIR\)/,
  ],
  [
    'a correction with a mistyped field',
    'corrections/qiming/2024-04-12/06.yml',
    'step: []\n',
    /^(?!\/).*\/06\.yml:1: unknown field "step"\. Did you mean "steps"\?/m,
  ],
  [
    'a web address that runs code',
    'sources/qiming/2024-04-12/06.yml',
    'url: javascript:alert(1)\n',
    /\/06\.yml:1: "url" cannot be read: expected a whole web address, as https:/,
  ],
];

test.each(bad)('%s is refused, and nothing is written', async (_, path, content, message) => {
  await put(path, content);
  const before = await files();
  const { status, stderr } = await ingest();
  expect(status).toBe(1);
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(await files()).toEqual(before);
});

test('with --keep-going the good pages are taken and the others listed', async () => {
  await put('sources/qiming/2024-04-12/07.txt', '');
  await put('sources/qiming/2024-04-13/01.txt', good.replaceAll('技能', '歌咏'));
  const { status, stderr } = await ingest('--keep-going');
  expect(status).toBe(0);
  expect(stderr).toMatch(/left out: .*07\.txt: .*empty/);
  expect(stderr).toContain('pages read: 2');
});

test('a run after one changed page makes the same bytes as a run from nothing', async () => {
  await put('sources/qiming/2024-04-13/01.txt', good.replaceAll('技能', '歌咏'));
  await ingest();
  await put('sources/qiming/2024-04-13/01.txt', good.replaceAll('技能', '书法'));
  await ingest();
  const made = await contents('articles');
  const ledger = await contents('ledger');
  await rm(join(archive, 'articles'), { recursive: true });
  await put('sources/qiming/2024-04-13/01.txt', good.replaceAll('技能', '歌咏'));
  await rm(join(archive, 'ledger'), { recursive: true });
  await ingest();
  await put('sources/qiming/2024-04-13/01.txt', good.replaceAll('技能', '书法'));
  await rm(join(archive, 'articles'), { recursive: true });
  await ingest();
  expect(await contents('articles')).toEqual(made);
  expect(await contents('ledger')).toEqual(ledger);
});

test('the report says of kept ids that their lines in the ledger are others now', async () => {
  await ingest();
  await put('sources/qiming/2024-04-12/06.txt', good.replace('近日', '日前'));
  const { status, stderr } = await ingest();
  expect(status).toBe(0);
  expect(stderr).toContain('\nledger: 1 updated\n');
  expect((await ingest()).stderr).toContain('\nledger: unchanged\n');
});

test('a source that cannot be read for once does not bury its articles', async () => {
  await ingest();
  const ledger = await readFile(join(archive, 'ledger/2024.jsonl'), 'utf8');
  await put('sources/qiming/2024-04-12/06.txt', '');
  await put('sources/qiming/2024-04-13/01.txt', good.replaceAll('技能', '歌咏'));
  await ingest('--keep-going');
  const after = await readFile(join(archive, 'ledger/2024.jsonl'), 'utf8');
  for (const line of ledger.trim().split('\n')) expect(after).toContain(line);
});

test('a sidecar that cannot be read for once does not bury the articles of its source', async () => {
  await ingest();
  const ledger = await readFile(join(archive, 'ledger/2024.jsonl'), 'utf8');
  await put('sources/qiming/2024-04-12/06.yml', 'papper: qiming\n');
  const { status, stderr } = await ingest('--keep-going');
  expect(status).toBe(0);
  expect(stderr).toMatch(/left out: .*06\.yml:1: unknown field "papper"\. Did you mean "paper"\?/);
  expect(await readFile(join(archive, 'ledger/2024.jsonl'), 'utf8')).toBe(ledger);
});

test('what the system keeps beside sources is passed over, links are told', async () => {
  await put('sources/.hidden.txt', good);
  await put('sources/qiming/2024-04-12/._06.txt', new Uint8Array([0, 5, 0x16, 7]));
  await symlink('06.txt', join(archive, 'sources/qiming/2024-04-12/07.txt'));
  await symlink('..', join(archive, 'sources/qiming/round'));
  const { status, stderr, stdout } = await ingest('--json');
  expect([status, stderr]).toEqual([0, '']);
  const { sources, findings } = JSON.parse(stdout);
  expect(sources).toBe(1);
  expect(findings.map(({ where, message }: Finding) => `${where}: ${message}`)).toEqual([
    expect.stringMatching(/07\.txt: left out: a source is a file of its own, and this is a link/),
    expect.stringMatching(/qiming\/round: left out: a source is a file of its own/),
  ]);
});

test('with --json a failure is an object too', async () => {
  await put('sources/qiming/2024-04-12/07.txt', '');
  const { status, stdout, stderr } = await ingest('--json');
  expect(status).toBe(1);
  expect(stderr).toContain('07.txt: the source is empty.');
  expect(JSON.parse(stdout)).toEqual({
    error: expect.objectContaining({
      status: 1,
      message: expect.stringContaining('1 source cannot be read; nothing was written.'),
      all: [
        {
          what: 'the source is empty',
          where: expect.stringContaining('07.txt'),
          fix: 'Deliver its text, or remove the file.',
        },
      ],
    }),
  });
  const wrong = await ingest('--json', '--frozn');
  expect(JSON.parse(wrong.stdout).error).toMatchObject({
    status: 2,
    what: 'unknown option --frozn',
    fix: 'Did you mean --frozen? See `npm run ingest -- --help`.',
  });
});

test('--frozen names the ids that the ledger would gain, and writes nothing', async () => {
  const before = await files();
  const { status, stderr } = await ingest('--frozen');
  expect(status).toBe(1);
  expect(stderr).toMatch(/minted [0-9b-z]{10}: /);
  expect(await files()).toEqual(before);
  await ingest();
  expect((await ingest('--frozen')).status).toBe(0);
});

test('a bare folder of texts serves as sources and is not written to', async () => {
  const bare = join(archive, 'bare');
  await cp(join(archive, 'sources/qiming/2024-04-12'), bare, { recursive: true });
  const { status, stdout } = await runScript('ingest', '--content', bare, '--json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ sources: 1, articles: 1 });
  expect(await readdir(bare)).toEqual(['06.txt']);
});

test('a wrong call ends with status 2 and a suggestion', async () => {
  expect(await runScript('ingest', '--contnet', archive)).toMatchObject({
    status: 2,
    stderr: 'unknown option --contnet. Did you mean --content? See `npm run ingest -- --help`.\n',
  });
  expect(await runScript('ingest', '--content', join(archive, 'nothing'))).toMatchObject({
    status: 2,
  });
});
