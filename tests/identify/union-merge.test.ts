import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatLedger } from '../../src/identify/format-ledger.ts';
import type { ReadPage } from '../../src/identify/identification.ts';
import { identifyArticles } from '../../src/identify/identify-articles.ts';
import { parseLedger } from '../../src/identify/parse-ledger.ts';
import type { LedgerEntry } from '../../src/model/ledger-entry.ts';
import { inventText } from './invent-text.ts';
import { makeArticle } from './make-article.ts';
import { seededRandom } from './seeded-random.ts';

let repository = '';
const file = () => join(repository, 'content/ledger/2024.jsonl');
const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...words], {
    cwd: repository,
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  });

const random = seededRandom(11);
const page = (number: number): ReadPage => ({
  address: `qiming/2024-05-${String(number).padStart(2, '0')}/01`,
  paper: 'qiming',
  date: `2024-05-${String(number).padStart(2, '0')}`,
  articles: ['a1', 'a2', 'a3'].map((key) =>
    makeArticle(key, inventText(random, 10), [inventText(random, 200)]),
  ),
});
const pages = Array.from({ length: 20 }, (_, index) => page(index + 1));
const readLedger = () => parseLedger([[file(), readFileSync(file(), 'utf8')]]);
const writeLedger = (ledger: readonly LedgerEntry[]) => {
  for (const text of formatLedger(ledger).values()) writeFileSync(file(), text);
};
const ingest = (read: readonly ReadPage[], message: string) => {
  const { ledger } = identifyArticles({ pages: read, ledger: readLedger(), today: '2025-01-01' });
  writeLedger(ledger);
  git('commit', '-qam', message);
  return ledger;
};

beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), 'union-merge-'));
  mkdirSync(join(repository, 'content/ledger'), { recursive: true });
  git('init', '-q', '-b', 'main');
  writeFileSync(
    join(repository, '.gitattributes'),
    readFileSync(join(import.meta.dirname, '../../.gitattributes')),
  );
  writeFileSync(file(), '');
  git('add', '.');
  git('commit', '-qm', 'start');
  ingest(pages.slice(0, 10), 'ten pages');
});
afterAll(() => rmSync(repository, { recursive: true, force: true }));

test('two branches that add, correct and remove pages merge without a conflict, and no id is lost', () => {
  const misprint = { text: `误${pages[1]?.articles[0]?.paragraphs[0]?.text.slice(1)}`, lines: [] };
  const corrected = pages.map((one, index) =>
    index === 1
      ? {
          ...one,
          articles: one.articles.map((a, at) => (at ? a : { ...a, paragraphs: [misprint] })),
        }
      : one,
  );
  git('checkout', '-qb', 'left');
  const left = ingest(
    [...corrected.slice(0, 10), ...pages.slice(10, 15)],
    'five more, one corrected',
  );
  git('checkout', '-q', 'main');
  const right = ingest([...pages.slice(0, 9), ...pages.slice(15)], 'five others, one removed');

  git('merge', '-q', '--no-edit', 'left');
  expect(git('status', '--porcelain')).toBe('');
  const merged = readLedger();
  const ids = new Set([...left, ...right].map(({ id }) => id));
  expect(merged.map(({ id }) => id)).toEqual([...ids].toSorted());

  const all = [...corrected.slice(0, 9), ...pages.slice(10)];
  const settled = identifyArticles({ pages: all, ledger: merged, today: '2025-01-02' });
  expect(settled.ledger.filter(({ status }) => status === 'live')).toHaveLength(57);
  expect(settled.ledger.filter(({ status }) => status === 'gone')).toHaveLength(3);
  expect(settled.ledger).toHaveLength(60);
  expect(settled.changes).toEqual([]);
});
