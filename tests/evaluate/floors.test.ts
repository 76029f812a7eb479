import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeEffects } from '../../scripts/effects/make-effects.ts';
import { cutPage } from '../../scripts/evaluate/cut-page.ts';
import type { Figure } from '../../scripts/evaluate/figures.ts';
import { floors } from '../../scripts/evaluate/floors.ts';
import type { LabelledPage } from '../../scripts/evaluate/labelled-page.ts';
import { listPageSets } from '../../scripts/evaluate/list-page-sets.ts';
import { readCases } from '../../scripts/evaluate/read-cases.ts';
import { readLabelledPages } from '../../scripts/evaluate/read-labelled-pages.ts';
import { readSample } from '../../scripts/evaluate/read-sample.ts';
import { scorePage } from '../../scripts/evaluate/score-page.ts';
import { simulateLabelled } from '../../scripts/evaluate/simulate-labelled.ts';
import { sumUpScores } from '../../scripts/evaluate/sum-up-scores.ts';
import { readTexts } from '../../scripts/ingest/read-texts.ts';
import { readMaterial } from '../../scripts/simulator/read-material.ts';
import { parseAuthority } from '../../src/enrich/parse-authority.ts';

// `npm run evaluate -- --raise` lifts them when the figures have risen for good.
const kept = floors.parse(JSON.parse(readFileSync('tests/evaluate/floors.json', 'utf8')));

const effects = makeEffects();
const authority = parseAuthority(await readTexts('content/authority', effects));
const sets: Record<string, LabelledPage[]> = {
  fixed: simulateLabelled(readMaterial(), { set: 'fixed', seed: 'fixed', pages: 60 }),
  sample: await readSample('.', effects),
  cases: await readCases('tests/cases', effects),
};
for (const folders of listPageSets('.')) {
  sets[folders.set] = await readLabelledPages(folders, effects);
}

describe.each(Object.entries(kept))('the %s pages', (name, floor) => {
  const scores = (sets[name] ?? []).map((page) => {
    const { predicted, text } = cutPage(page, authority);
    return scorePage(page.gold, predicted, text);
  });
  const summary = sumUpScores(scores);

  test('are cut no worse than they were', () => {
    const fallen = Object.entries(floor).filter(
      ([figure, least]) => (summary[figure as Figure] ?? 0) < least,
    );
    const report = fallen.map(
      ([figure, least]) => `${figure} ${summary[figure as Figure]?.toFixed(4)}, floor ${least}`,
    );
    expect(report).toEqual([]);
  });

  test('lose no character and gain none', () => {
    expect(summary).toMatchObject({ lost: 0, invented: 0 });
  });
});
