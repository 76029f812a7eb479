import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { extraction } from '../../src/model/extraction.ts';

const page = `夜班有热饭

本报讯（记者沈一川）昨日，启明市机床厂工会为夜班职工送去热饭，班组长说饭是热的，心也是热的。

食堂从此不打烊，夜班职工随到随吃，工会还在车间门口放了微波炉和热水桶。
`;

let archive = '';
beforeAll(async () => {
  archive = await mkdtemp(join(tmpdir(), 'extract-'));
  await mkdir(join(archive, 'sources/qiming/2024-04-12'), { recursive: true });
  await writeFile(join(archive, 'sources/qiming/2024-04-12/06.txt'), page);
  await writeFile(join(archive, 'sources/empty.txt'), '');
  await writeFile(join(archive, 'sources/ready.jsonl'), '{"headline":"一","text":"二"}\n');
});
afterAll(() => rm(archive, { recursive: true }));

interface Outcome {
  status: number;
  out: string;
  err: string;
}

function extract(...args: string[]): Promise<Outcome> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      ['scripts/extract.ts', '--content', archive, ...args],
      (error, out, err) => {
        done({ status: error === null ? 0 : Number(error.code), out, err });
      },
    );
    child.stdin?.end();
  });
}

test('a page comes out as the JSON of the contract, each of its characters once', async () => {
  const file = join(archive, 'sources/qiming/2024-04-12/06.txt');
  const before = await readdir(archive, { recursive: true });
  const { status, out } = await extract(file);
  expect(status).toBe(0);
  const printed = extraction.parse(JSON.parse(out));
  expect(printed).toMatchObject({ source: file, encoding: 'utf-8' });
  expect(printed.articles.map(({ headline }) => headline)).toEqual(['夜班有热饭']);
  expect(printed.articles[0]?.date.value).toBe('2024-04-12');
  const text = printed.pieces.map((piece) => piece.text).join('');
  expect(text.replace(/\s/g, '')).toBe(page.replace(/\s/g, ''));
  expect(await readdir(archive, { recursive: true })).toEqual(before);
});

test('ready-made articles come out in the same form', async () => {
  const { out } = await extract(join(archive, 'sources/ready.jsonl'));
  const printed = extraction.parse(JSON.parse(out));
  expect(printed.articles).toMatchObject([{ id: 'a1', headline: '一', paragraphs: ['二'] }]);
  expect(printed.pieces[0]?.text).toBe('{"headline":"一","text":"二"}');
});

test('the explanation is plain text where nobody watches', async () => {
  const { status, out } = await extract(
    join(archive, 'sources/qiming/2024-04-12/06.txt'),
    '--explain',
  );
  expect(status).toBe(0);
  expect(out).toMatch(/^ {3}1 headline {2}a1 .*夜班有热饭/m);
  expect(out).not.toContain('\u001b');
});

test.each([
  ['an empty text', ['sources/empty.txt'], 1, /empty\.txt: the source is empty\./],
  ['a file that is not there', ['sources/none.txt'], 2, /none\.txt: there is no such file\./],
  ['a folder', ['sources/qiming'], 2, /the file cannot be read/],
])('%s: a message and the exit status', async (_, [path = ''], status, message) => {
  const outcome = await extract(join(archive, path));
  expect(outcome).toMatchObject({ status, out: '', err: expect.stringMatching(message) });
  expect(outcome.err).not.toContain('    at ');
});

test('an unknown option is refused with the nearest known one', async () => {
  expect(await extract('x.txt', '--explian')).toMatchObject({
    status: 2,
    err: expect.stringContaining('Did you mean --explain?'),
  });
});
