import { expect, test } from 'vitest';
import { holdsRun, makePlain } from '../../scripts/bench/search/plain-scan.ts';
import { searchArchive } from '../../src/search/search-archive.ts';
import { testId } from './build-files.ts';
import { openIndex } from './open-index.ts';

/** Few different characters, so that chance makes every kind of near miss. */
const PIECES = [
  ...'工会工人会人职的工会，。、“”·（） ',
  ...['5', '12', '2024', '13.52', 'G', 'AI', 'app', '5G+', '100%', 'C919', '，“', '——'],
];

function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function makeTexts(count: number, random: () => number): string[][] {
  const text = () =>
    Array.from(
      { length: 1 + Math.floor(random() * 40) },
      () => PIECES[Math.floor(random() * PIECES.length)] ?? '',
    ).join('');
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + Math.floor(random() * 4) }, text),
  );
}

/** A stretch of a text that begins and ends with whole symbols and holds no space or operator. */
function pickRun(text: string, random: () => number): string | null {
  const symbols = [...text.matchAll(/\p{Script=Han}|[a-z]+|\d+(?:\.\d{1,3}(?![\d.]))?/giu)];
  const first = Math.floor(random() * symbols.length);
  const last = Math.min(symbols.length - 1, first + Math.floor(random() * 12));
  const [from, to] = [symbols[first], symbols[last]];
  if (from === undefined || to === undefined) return null;
  const run = text.slice(from.index, to.index + to[0].length);
  return /[\s"“”|]/u.test(run) ? null : run;
}

test('finds every article that a run stands in, and no other', async () => {
  const random = makeRandom(7);
  const texts = makeTexts(250, random);
  const archive = await openIndex(
    texts.map(([headline = '', ...paragraphs]) => ({ headline, paragraphs })),
  );
  const plain = texts.map((fields) => fields.map(makePlain));
  for (let i = 0; i < 400; i += 1) {
    const fields = texts[Math.floor(random() * texts.length)] ?? [];
    const run = pickRun(fields[Math.floor(random() * fields.length)] ?? '', random);
    if (run === null) continue;
    const expected = plain.flatMap((fields, n) =>
      fields.some((text) => holdsRun(text, makePlain(run))) ? [testId(n)] : [],
    );
    const { ids } = await searchArchive(archive, run);
    expect({ run, ids: [...ids].sort() }).toEqual({ run, ids: expected });
  }
});
