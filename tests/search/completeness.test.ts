import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Archive } from '../../src/search/archive/archive.ts';
import { searchArchive } from '../../src/search/search-archive.ts';
import { testId } from './build-files.ts';
import { dropMarks, layOut } from './lay-out.ts';
import { openIndex } from './open-index.ts';

/** Few different characters, so that chance makes every kind of near miss. */
const PLAIN = ['工', '会', '人', '职', '的', '工会', '会工', '，', '。', '、'];
const HOSTILE = [
  ...[
    '5',
    '12',
    '2024',
    '13.52',
    '1,000',
    '2024.4.12',
    '1.2024',
    '100%',
    '５',
    '①',
    '❶',
    '½',
    '10⁴',
  ],
  ...['G', 'AI', 'app', '5G+', 'C919', 'Wi-Fi', 'ＡＩ', 'é', 'e\u0301', 'Ⅱ', 'ﬁ', 'Ω'],
  ...[
    '㎡',
    '℃',
    '㈠',
    '…',
    '——',
    '·',
    '“',
    '”',
    '「',
    '（',
    '》',
    '-',
    '/',
    '&',
    '#',
    '~',
    '　',
    ' ',
  ],
  ...['勞', '动', '後', '后', '裏', '𠮷', '𪚥', '\u{30000}', 'カ', 'ｶ', '〇', 'ー'],
  ...[
    '😀',
    '👩‍🔧',
    '1\ufe0f\u20e3',
    '葛\u{e0100}',
    '工\u200b',
    '\ufeff',
    '\u00ad',
    '\ud83d',
    '\u0000',
    '\n',
  ],
];

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...PLAIN) },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
);
const text = fc.array(piece, { minLength: 1, maxLength: 30 }).map((pieces) => pieces.join(''));
const article = fc.array(text, { minLength: 2, maxLength: 4 });
const articles = fc.array(article, { minLength: 60, maxLength: 60 });

const ROUGH =
  /\p{Nd}+(?:\.\p{Nd}{1,3}(?![\p{Nd}.]))?|(?:[a-zéﬁΩＡＩ]|\u0301)+|[\p{L}\p{N}㎡℃㈠]/giu;
/** What the language of queries takes for its own. */
const OPERATOR = /[\s\p{C}"“”|]/u;

interface Pick {
  article: number;
  field: number;
  first: number;
  length: number;
}
const pick = fc.record({
  article: fc.nat(),
  field: fc.nat(),
  first: fc.nat(),
  length: fc.integer({ min: 1, max: 12 }),
});

/** A stretch of one of the texts from whole symbol to whole symbol. */
function cutRun(texts: readonly string[], { field, first, length }: Pick): string {
  const text = texts[field % texts.length] ?? '';
  const symbols = [...text.matchAll(ROUGH)];
  const from = symbols[first % Math.max(1, symbols.length)];
  const to = symbols[Math.min(symbols.length, (first % Math.max(1, symbols.length)) + length) - 1];
  return from && to ? text.slice(from.index, to.index + to[0].length) : '';
}

/** The run as it stands, and with decimals at its ends taken apart: `2024.4` of `2024.4.12`. */
function readings(run: string): string[] {
  const whole = layOut(run);
  const last = whole.replace(/(\d+)\.(\d+)\|$/u, '$1|.|$2|');
  return [whole, last, whole, last].map((line, i) =>
    i < 2 ? line : line.replace(/^\|(\d+)\.(\d+)\|/u, '|$1|.|$2|'),
  );
}

/** What is found as it was asked for: near matches are not. */
async function findExactly(archive: Archive, query: string): Promise<string[]> {
  const { ids, relaxed } = await searchArchive(archive, query);
  return relaxed ? [] : ids.toSorted();
}

async function checkArchive(texts: string[][], picks: Pick[]): Promise<void> {
  const archive = await openIndex(
    texts.map(([headline = '', ...paragraphs]) => ({ headline, paragraphs })),
  );
  const lines = texts.map((fields) => fields.map(layOut));
  const bodies = texts.map(([headline = '', ...body]) =>
    [headline, body.join('\n')].map((text) => dropMarks(layOut(text))),
  );
  const holding = (all: string[][], wanted: string[]) =>
    all.flatMap((fields, n) =>
      fields.some((line) => wanted.some((run) => line.includes(run))) ? [testId(n)] : [],
    );
  for (const chosen of picks) {
    const run = cutRun(texts[chosen.article % texts.length] ?? [], chosen);
    if (run === '') continue;
    if (!OPERATOR.test(run)) {
      const ids = await findExactly(archive, run);
      expect({ run, ids }).toEqual({ run, ids: holding(lines, readings(run)) });
    }
    if (run.includes('"')) continue;
    const ids = await findExactly(archive, `"${run}"`);
    expect({ quoted: run, ids }).toEqual({
      quoted: run,
      ids: holding(bodies, readings(run).map(dropMarks)),
    });
  }
}

test.each([1, 2, 3, 4])(
  'finds every article that a run stands in, and no other (archive %i)',
  async (seed) => {
    const [texts = []] = fc.sample(articles, { seed, numRuns: 1 });
    await checkArchive(texts, fc.sample(pick, { seed, numRuns: 150 }));
  },
);
