import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseLedger } from '../../src/identify/parse-ledger.ts';
import type { LedgerEntry } from '../../src/model/ledger-entry.ts';
import { runScript } from './run-script.ts';

/** A page of one story, long enough to be known again. */
const story = (headline: string, place: string, thing: string) => `${headline}

   本报讯 （记者方圆）近日，${place}总工会在${place}体育馆举办职工${thing}比赛，来自12家企业的86名职工参加。

   比赛设初赛和决赛，评出一等奖3名、二等奖6名。获奖的职工将代表${place}参加下月在省城举行的${thing}总决赛。

   ${place}总工会负责人说，这样的${thing}活动今后每年春天都要举办，让一线职工有展示本领的地方。
`;
const pages: Record<string, string> = {
  '2024-04-12/06.txt': story('示例市举办技能比武', '示例市', '焊接'),
  '2024-04-12/07.txt': story('样板县职工赛歌', '样板县', '歌咏'),
  '2024-05-20/02.txt': story('模范区办书法展', '模范区', '书法'),
};
const added: Record<string, string> = {
  '2024-06-03/01.txt': story('试点镇职工学画', '试点镇', '绘画'),
};

let repository = '';
const archive = () => join(repository, 'content');
const source = (path: string) => join(archive(), 'sources/qiming', path);
const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...words], {
    cwd: repository,
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  });
async function put(texts: Record<string, string | Buffer>): Promise<void> {
  for (const [path, text] of Object.entries(texts)) {
    await mkdir(dirname(source(path)), { recursive: true });
    await writeFile(source(path), text);
  }
}
async function ingest(...words: string[]): Promise<string> {
  const { status, stderr } = await runScript('ingest', '--content', archive(), ...words);
  if (words.includes('--frozen')) expect(status).toBe(1);
  else expect(stderr).toContain('pages read');
  return stderr;
}
async function readEntries(): Promise<LedgerEntry[]> {
  const folder = join(archive(), 'ledger');
  const files = await readdir(folder);
  return parseLedger(
    await Promise.all(
      files.map(
        async (file) =>
          [`content/ledger/${file}`, await readFile(join(folder, file), 'utf8')] as const,
      ),
    ),
  );
}
const idsOf = (entries: readonly LedgerEntry[], status: LedgerEntry['status']) =>
  entries.filter((entry) => entry.status === status).map(({ id }) => id);
const commit = (message: string) => {
  git('add', 'content/sources', 'content/ledger');
  git('commit', '-qm', message);
};

beforeAll(async () => {
  repository = await mkdtemp(join(tmpdir(), 'ledger-life-'));
  await cp(join(import.meta.dirname, '../../.gitattributes'), join(repository, '.gitattributes'));
  git('init', '-q', '-b', 'main');
  git('add', '.gitattributes');
  await put(pages);
  await ingest();
  commit('three pages');
});
afterAll(() => rm(repository, { recursive: true, force: true }));

test('an archive in git lives through stacked edits, branches, a removal and a restoration', async () => {
  const first = idsOf(await readEntries(), 'live');
  expect(first).toHaveLength(3);

  // Two files exchange their names, one is also delivered in UTF-16 under a new headline.
  await rename(source('2024-04-12/06.txt'), source('2024-04-12/08.txt'));
  await rename(source('2024-04-12/07.txt'), source('2024-04-12/06.txt'));
  await rename(source('2024-04-12/08.txt'), source('2024-04-12/07.txt'));
  const retitled = (pages['2024-04-12/06.txt'] ?? '').replace('举办技能比武', '焊工比武落幕');
  await put({ '2024-04-12/07.txt': Buffer.from(`\uFEFF${retitled}`, 'utf16le') });
  const complaint = await ingest('--frozen');
  expect(complaint).toMatch(new RegExp(`moved (${first.join('|')}): .*moved from qiming`));
  await ingest();
  expect(idsOf(await readEntries(), 'live')).toEqual(first);
  commit('exchanged');

  git('checkout', '-qb', 'left');
  await put(added);
  await ingest();
  commit('one more page');
  const [fresh] = idsOf(await readEntries(), 'live').filter((id) => !first.includes(id));
  git('checkout', '-q', 'main');
  await rm(source('2024-05-20/02.txt'));
  await ingest();
  commit('one page less');
  git('merge', '-q', '--no-edit', 'left');
  // What the union merge made of the lines says nothing else than the sources do.
  const frozen = await runScript('ingest', '--content', archive(), '--frozen');
  expect(frozen.status, frozen.stderr).toBe(0);
  const merged = await readEntries();
  expect(merged.map(({ id }) => id)).toEqual([...first, fresh].toSorted());
  expect(merged.filter(({ status }) => status === 'gone')).toMatchObject([
    { source: 'qiming/2024-05-20/02', reason: 'source-removed' },
  ]);

  git('checkout', 'HEAD~2', '--', 'content/sources/qiming/2024-05-20/02.txt');
  await ingest();
  expect(idsOf(await readEntries(), 'live')).toEqual([...first, fresh].toSorted());
});

test.each([
  ['a conflict mark', (text: string) => `<<<<<<< HEAD\n${text}`, /2024\.jsonl:1: a conflict mark/],
  ['half a line', (text: string) => text.slice(0, -40), /2024\.jsonl:4: the line cannot be read/],
  [
    'an id with a slip',
    (text: string) => text.replace(/"id":"(.)(.)/, '"id":"$2$1'),
    /2024\.jsonl:1: the check character of the id \w+ is wrong/,
  ],
])('%s in the ledger stops the ingest with its place', async (_name, spoil, message) => {
  const file = join(archive(), 'ledger/2024.jsonl');
  const good = await readFile(file, 'utf8');
  await writeFile(file, spoil(good));
  const { status, stderr } = await runScript('ingest', '--content', archive());
  expect(status).toBe(1);
  expect(stderr).toMatch(message);
  expect(await readFile(file, 'utf8')).toBe(spoil(good));
  await writeFile(file, good);
});
