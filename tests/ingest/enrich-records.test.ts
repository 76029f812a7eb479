import { expect, test } from 'vitest';
import { enrichRecords } from '../../scripts/ingest/enrich-records.ts';
import { studyArticles } from '../../scripts/ingest/study-articles.ts';
import type { CutArticle } from '../../src/model/cut-article.ts';
import type { Facts } from '../../src/model/facts.ts';
import type { SourcePage } from '../../src/model/source-page.ts';

const page = { address: 'desk', checksum: 'one' } as SourcePage;
const articles = (...headlines: string[]) =>
  headlines.map(
    (headline) =>
      ({ headline, paragraphs: [], captions: [], subheads: [] }) as unknown as CutArticle,
  );

function makeArchive() {
  const files = new Map<string, string>();
  let enriched = 0;
  const converter = {
    study: async (page: SourcePage, some: CutArticle[]) => {
      enriched += some.length;
      return studyArticles(page, some, () =>
        some.map(({ headline }) => ({ topics: [headline] }) as unknown as Facts),
      );
    },
  };
  const effects = {
    maybeReadText: async (path: string) => files.get(path) ?? null,
    writeFile: async (path: string, text: string | Uint8Array) => void files.set(path, `${text}`),
  };
  const enrich = (some: CutArticle[], of = page, stamp = 'code') =>
    enrichRecords(of, some, { folder: 'kept', stamp, converter }, effects);
  return { enrich, files, enriched: () => enriched };
}

test('what was found in ready-made articles is taken up while they and the code stay the same', async () => {
  const { enrich, files, enriched } = makeArchive();
  const first = await enrich(articles('甲', '乙'));
  expect(await enrich(articles('甲', '乙'), { ...page, checksum: 'two' })).toEqual(first);
  expect(enriched()).toBe(2);
  expect([...files.keys()]).toEqual(first.kept.map((key) => `kept/${key}.facts.json`));
  expect((await enrich(articles('甲', '丙'))).facts).toEqual([
    { topics: ['甲'] },
    { topics: ['丙'] },
  ]);
  await enrich(articles('甲', '乙'), page, 'other code');
  await enrich(articles('甲', '乙'), { ...page, address: 'other' });
  expect(enriched()).toBe(8);
});

test('a change in one portion leaves the others as they are', async () => {
  const { enrich, enriched } = makeArchive();
  const many = Array.from({ length: 1200 }, (_, at) => `标题${at}`);
  const first = await enrich(articles(...many));
  expect([first.facts.length, first.fingerprints.length, first.kept.length]).toEqual([
    1200, 1200, 3,
  ]);
  await enrich(articles(...many.with(700, '改过')));
  expect(enriched()).toBe(1200 + 500);
});
