import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeEffects } from '../../scripts/effects/make-effects.ts';
import { listPageSets } from '../../scripts/evaluate/list-page-sets.ts';
import { readLabelledPages } from '../../scripts/evaluate/read-labelled-pages.ts';

test.each([
  ['knobs-dev', 40],
  ['knobs-held', 30],
  ['geometry-dev', 40],
  ['geometry-held', 30],
])('%s holds %i pages, each with the labels of its lines', async (name, count) => {
  const folders = listPageSets('.').find(({ set }) => set === name);
  const pages = folders === undefined ? [] : await readLabelledPages(folders, makeEffects());
  expect(pages).toHaveLength(count);
  for (const { set, gold } of pages) {
    expect(set).toBe(name);
    const table = readFileSync(`${folders?.gold}/${gold.source}.lines.tsv`, 'utf8');
    const [head, ...rows] = table.trimEnd().split('\n');
    expect(head).toBe('line_number\tarticle_id\trole\tstart');
    const named = new Set(rows.map((row) => row.split('\t')[1]).filter((id) => id !== '-'));
    expect([...named].sort()).toEqual(gold.articles.map(({ id }) => id).sort());
  }
});
