import { expect, test } from 'vitest';
import { figures } from '../../scripts/evaluate/figures.ts';
import { raiseFloors } from '../../scripts/evaluate/raise-floors.ts';
import type { Summary } from '../../scripts/evaluate/sum-up-scores.ts';

const summary = (values: Partial<Summary>): Summary => ({
  ...(Object.fromEntries(figures.map((figure) => [figure, null])) as Summary),
  ...values,
});

test('a floor rises to just under its figure and never sinks', () => {
  const measured = new Map([['cases', summary({ body: 0.95, headline: 0.7, lost: 0 })]]);
  expect(raiseFloors({ cases: { body: 0.9, headline: 0.8 } }, measured)).toEqual({
    cases: { body: 0.945, headline: 0.8 },
  });
});

test('a figure that is new gets a floor', () => {
  const measured = new Map([['cases', summary({ byline: 1 })]]);
  expect(raiseFloors({ cases: {} }, measured)).toEqual({ cases: { byline: 0.995 } });
});

test('a set that was not measured keeps its floors', () => {
  expect(raiseFloors({ fixed: { body: 0.9 } }, new Map())).toEqual({ fixed: { body: 0.9 } });
});
