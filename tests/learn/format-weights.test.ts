import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatWeights } from '../../scripts/learn/format-weights.ts';
import { storyWeights } from '../../src/segment/cues/story-weights.ts';

it('writes the table as the repository keeps it', () => {
  const weights = new Map(Object.entries({ ...storyWeights, 'speaks of nothing': 0.001 }));
  expect(formatWeights(weights)).toBe(readFileSync('src/segment/cues/story-weights.ts', 'utf8'));
});
