import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeEffects } from '../../scripts/effects/make-effects.ts';
import { normalizeText } from '../../scripts/evaluate/normalize-text.ts';
import { readCases } from '../../scripts/evaluate/read-cases.ts';
import { decodeSource } from '../../src/read/decode-source.ts';

const cases = await readCases('tests/cases', makeEffects());

test('there are hard cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(10);
});

test.each(cases.map((page) => [page.gold.source, page] as const))(
  '%s says what is hard about it, and labels only what it prints',
  (name, { gold, path, bytes }) => {
    expect(path).toBe(join('tests/cases', name, 'page.txt'));
    const about = readFileSync(join('tests/cases', name, 'about.md'), 'utf8');
    expect(about.trim().split('\n')).toHaveLength(1);
    const printed = new Map<string, number>();
    for (const char of normalizeText(decodeSource(bytes, path, /\r\n|\r|\n/gu).text)) {
      printed.set(char, (printed.get(char) ?? 0) + 1);
    }
    const labelled = gold.articles.flatMap((a) => [
      ...[a.kicker, a.headline, a.subtitle, a.lead],
      ...a.paragraphs,
      ...a.captions,
      ...a.subheads.map((subhead) => subhead.text),
    ]);
    for (const char of normalizeText(labelled.join(''))) {
      printed.set(char, (printed.get(char) ?? 0) - 1);
    }
    expect([...printed].filter(([, count]) => count < 0)).toEqual([]);
  },
);
