import { readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeEffects } from '../../scripts/effects/make-effects.ts';
import { serveFolder } from '../../scripts/serve/serve-folder.ts';
import { parseLedger } from '../../src/identify/parse-ledger.ts';
import type { LedgerEntry } from '../../src/model/ledger-entry.ts';
import { runScript } from '../ingest/run-script.ts';
import { htmlRules } from './html-rules.ts';
import { launchBrowser } from './launch-browser.ts';
import { measureOverflow } from './measure-overflow.ts';

const home = '.pressmark/test-addresses';
const folder = `${home}/content/sources`;
const records = (...articles: object[]) =>
  articles.map((article) => `${JSON.stringify(article)}\n`).join('');
const night = '昨晚七点，夜校第一课在旧码头的仓库里开讲，三百名装卸工自带凳子坐满了过道。';
const tally = '主讲的老船长从认灯号讲起，讲到怎样看懂一张配载图，课后围着他的人到十点才散。';
const bridge = '河上的老桥今天合龙，养桥工把最后一颗螺栓交给徒弟来拧，桥头站满了看热闹的街坊。';
const flood = '汛期到来前，抢险队把三十里堤坝又走了一遍，记下二十七处要补的地方，当天补完。';

let server: Server;
let site = '';
let ledger: LedgerEntry[] = [];

async function run(command: 'ingest' | 'build'): Promise<void> {
  const options = ['--content', `${home}/content`, '--out', `${home}/site`, '--quiet'];
  const { status, stderr } = await runScript(command, ...options);
  if (status !== 0) throw new Error(stderr);
}

beforeAll(async () => {
  await rm(home, { recursive: true, force: true });
  const effects = makeEffects();
  await effects.writeFile(
    `${folder}/qiming/2024-04-12/01.jsonl`,
    records(
      { id: 'QM-1', headline: '码头夜校开课', paragraphs: [night, bridge] },
      { id: 'QM-2', headline: '老船长开讲', paragraphs: [tally] },
    ),
  );
  await effects.writeFile(
    `${folder}/qiming/2024-04-13/01.jsonl`,
    records({ id: 'QM-3', headline: '巡堤三十里', paragraphs: [flood] }),
  );
  await run('ingest');
  await writeFile(
    `${folder}/qiming/2024-04-12/01.jsonl`,
    records({
      id: 'QM-1',
      headline: '码头夜校开课',
      paragraphs: [night, bridge, '老船长开讲', tally],
    }),
  );
  await writeFile(
    `${folder}/qiming/2024-04-13/01.jsonl`,
    records({
      id: 'QM-4',
      headline: '桥通了',
      paragraphs: [`${bridge}夜里十点，第一辆公交车开过。`],
    }),
  );
  await run('build');
  const file = `${home}/content/ledger/2024.jsonl`;
  ledger = parseLedger([[file, await readFile(file, 'utf8')]]);
  server = await serveFolder({ folder: `${home}/site`, base: '/', port: 0 });
  site = `http://localhost:${(server.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

const called = (headline: string) => ledger.find((entry) => entry.headline === headline)?.id ?? '';
const ask = (path: string) => fetch(site + path, { redirect: 'manual' });

test('an id whose text was merged redirects to where the text is now', async () => {
  const response = await ask(`a/${called('老船长开讲')}/`);
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe(`/a/${called('码头夜校开课')}/`);
});

test('a host without rules answers the same id with a page that leads on', async () => {
  const page = await readFile(`${home}/site/a/${called('老船长开讲')}/index.html`, 'utf8');
  expect(page).toContain(`content="0; url=/a/${called('码头夜校开课')}/"`);
  expect(page).toContain('noindex');
});

test('an id whose text is gone answers 410 with what is on record', async () => {
  const response = await ask(`a/${called('巡堤三十里')}/`);
  expect(response.status).toBe(410);
  const page = await response.text();
  for (const words of ['巡堤三十里', '启明日报', '2024年4月13日', 'noindex']) {
    expect(page).toContain(words);
  }
});

test("a newsroom's own id leads to its article, also where that one was merged", async () => {
  for (const [name, headline] of [
    ['QM-1', '码头夜校开课'],
    ['QM-2', '码头夜校开课'],
    ['QM-4', '桥通了'],
  ] as const) {
    const response = await ask(`a/${name}/`);
    expect(response.headers.get('location'), name).toBe(`/a/${called(headline)}/`);
  }
});

test.each(['老船长开讲', '巡堤三十里'])(
  'the page at the former address of %s is valid HTML',
  async (headline) => {
    const page = await readFile(`${home}/site/a/${called(headline)}/index.html`, 'utf8');
    const report = await new HtmlValidate(htmlRules).validateString(page);
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
  },
);

test('what is left of a withdrawn article has no barrier and fits 320 pixels', async () => {
  const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
  await page.goto(`${site}a/${called('巡堤三十里')}/`);
  expect(await measureOverflow(page)).toBe(0);
  await page.evaluate(await readFile(axe, 'utf8'));
  const { violations } = await page.evaluate(() => Reflect.get(window, 'axe').run());
  expect(violations.map(({ id }: { id: string }) => id)).toEqual([]);
  await browser.close();
});
