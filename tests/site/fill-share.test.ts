import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import type { QuickPage } from '../../scripts/build/fill/quick-work.ts';
import { startFilling } from '../../scripts/build/start-filling.ts';

const content = dirname(inject('articles'));
const built = inject('siteFolder');
const filled = '.pressmark/test-filled';

const read = (site: string, file: string) => readFile(`${site}/${file}`, 'utf8');

async function listPages(): Promise<QuickPage[]> {
  const names = (await readdir(`${built}/a`)).filter((name) => name.endsWith('.json'));
  return names.flatMap((name): QuickPage[] => {
    const pathname = `/a/${name.replace('.json', '')}`;
    return [
      { kind: 'article', pathname, file: `${pathname.slice(1)}/index.html`, key: pathname },
      { kind: 'json', pathname: `/a/${name}`, file: `a/${name}`, key: undefined },
    ];
  });
}

afterAll(() => rm(filled, { recursive: true, force: true }));

test('a process of its own draws the pages of articles by one of them', async () => {
  const pages = await listPages();
  const [sample] = pages;
  if (sample === undefined) throw new Error('the site has no article');
  const filling = startFilling({ content }, filled);
  const html = await read(built, sample.file);
  filling.hand({ pages, samples: { article: { pathname: sample.pathname, html } } });
  const rows = await filling.drawn;
  for (const { file } of pages)
    expect(await read(filled, file), file).toBe(await read(built, file));
  expect(rows).toHaveLength(pages.length / 2);
  expect(rows[0]).toEqual([sample.file, sample.pathname, Buffer.byteLength(html)]);
});

test('it says what is wrong with what it is told', async () => {
  const filling = startFilling({ content }, filled);
  filling.hand({
    pages: [{ kind: 'article', pathname: '/a/none', file: 'a/none/index.html', key: 'k' }],
    samples: { article: { pathname: '/a/none', html: '<p>' } },
  });
  await expect(filling.drawn).rejects.toThrow('/a/none is the page of no article');
});
