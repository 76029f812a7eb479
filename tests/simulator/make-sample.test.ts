import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type KnobName, knobs } from '../../scripts/simulator/knobs/knobs.ts';
import { makeSample } from '../../scripts/simulator/make-sample.ts';
import { readCorpus } from '../../scripts/simulator/read-corpus.ts';
import { plainKnobs, samplePlan } from '../../scripts/simulator/sample-plan.ts';

const files = makeSample(readCorpus('scripts/simulator/corpus'));
const list = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

describe('the sample archive', () => {
  test('is what the simulator makes, byte for byte (npm run simulate -- --write)', () => {
    const stale = files.filter(({ path, content }) => {
      return !readFileSync(path).equals(Buffer.from(content));
    });
    expect(stale.map((file) => file.path)).toEqual([]);
  });

  test('has no source and no labels besides', () => {
    const made = files.map((file) => file.path).sort();
    expect([...list('content/sources'), ...list('tests/cases/sample')].sort()).toEqual(made);
  });

  test('shows every knob on some page', () => {
    const shown = new Set<KnobName>([
      ...Object.values(plainKnobs).flat(),
      ...Object.values(samplePlan).flatMap((page) => page.knobs),
    ]);
    expect(Object.keys(knobs).filter((knob) => !shown.has(knob as KnobName))).toEqual([]);
  });

  test('gives every file an address of its own', () => {
    const paths = files.map((file) => file.path);
    expect(new Set(paths).size).toBe(paths.length);
  });
});
