import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrastRatio } from '../../src/model/contrast-ratio.ts';
import { deriveAccent, grounds } from '../../src/site/derive-accent.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('a dark red stays as it was given, and is lightened for dark pages', () => {
  expect(deriveAccent('#a3221c')).toEqual({ light: '#a3221c', dark: '#d08e8b' });
});

test('a grey that white alone would bear is darkened for the tinted ground', () => {
  expect(deriveAccent('#767676').light).toBe('#6f6f6f');
});

test('whatever the colour, its words can be read on every ground', () => {
  fc.assert(
    fc.property(colour, (given) => {
      const { light, dark } = deriveAccent(given);
      for (const ground of grounds.light) {
        expect(contrastRatio(light, ground)).toBeGreaterThanOrEqual(4.5);
      }
      for (const ground of grounds.dark) {
        expect(contrastRatio(dark, ground)).toBeGreaterThanOrEqual(4.5);
      }
    }),
  );
});

test('the grounds are those of the style sheet', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  for (const ground of [...grounds.light, ...grounds.dark])
    expect(tokens).toContain(`: ${ground};`);
});
