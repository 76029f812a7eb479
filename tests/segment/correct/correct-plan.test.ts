import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CorrectionStep } from '../../../src/model/correction.ts';
import { cutArticle } from '../../../src/model/cut-article.ts';
import { planOf } from './plan-of.ts';

const lines = [
  '夜班有热饭', // 1
  '昨日，机床厂工会为夜班职工送去热饭，', // 2
  '班组长说饭是热的，心也是热的。', // 3
  '食堂从此不打烊，随到随吃。', // 4
  '船闸修缮完工', // 5
  '昨日，船闸大修提前三天完工，', // 6
  '闸工们轮班守了四十个夜晚。', // 7
  '广 告', // 8
  '通航后货船不再排长队。', // 9
];
const rows = [
  'a1 headline 1',
  'a1 body 2-3',
  'a1 body 4',
  'a2 headline 5',
  'a2 body 6-7',
  '- furniture 8',
  '- unplaced 9',
];
const page = planOf(lines.join('\n'), rows);
const at = (line: number) => ({ line, has: lines[line - 1]?.slice(0, 4) ?? '' });
const range = (from: number, to = from) => ({ from: at(from), to: at(to) });

test('without a step that touches it a plan stays as it is', () => {
  expect(page.plan({ do: 'reviewed', article: at(1) })).toEqual(rows);
});

describe('join', () => {
  test('the second article follows the first, its headline as a subhead', () => {
    expect(page.plan({ do: 'join', article: at(1), with: at(7) })).toEqual([
      'a1 headline 1',
      'a1 body 2-3',
      'a1 body 4',
      'a1 subhead 5',
      'a1 body 6-7',
      '- furniture 8',
      '- unplaced 9',
    ]);
  });

  test('a story without a headline takes that of the other, and a cut sentence is joined', () => {
    const cut = planOf('昨日，机床厂工会为夜班\n夜班有热饭\n职工送去热饭。', [
      'a1 body 1',
      'a2 headline 2',
      'a2 body 3',
    ]);
    const [article, ...others] = cut.articles({
      do: 'join',
      article: { line: 1, has: '机床厂' },
      with: { line: 3, has: '热饭' },
    });
    expect(others).toEqual([]);
    expect(article).toMatchObject({
      headline: '夜班有热饭',
      paragraphs: [{ text: '昨日，机床厂工会为夜班职工送去热饭。' }],
    });
  });

  test('an article cannot be joined with itself', () => {
    expect(() => page.plan({ do: 'join', article: at(1), with: at(4) })).toThrow(
      'step 1 (join): lines 1 and 4 lie in the same article already. Remove the step.',
    );
  });
});

describe('split', () => {
  test('what stands from the line on becomes an article of its own', () => {
    expect(page.plan({ do: 'split', before: at(4) })).toEqual([
      'a1 headline 1',
      'a1 body 2-3',
      'a3 body 4',
      'a2 headline 5',
      'a2 body 6-7',
      '- furniture 8',
      '- unplaced 9',
    ]);
  });

  test('a paragraph is cut at the line', () => {
    expect(page.plan({ do: 'split', before: at(3) }).slice(0, 4)).toEqual([
      'a1 headline 1',
      'a1 body 2',
      'a3 body 3',
      'a3 body 4',
    ]);
  });

  test('a subhead at its beginning becomes its headline', () => {
    const steps: CorrectionStep[] = [
      { do: 'role', lines: range(4), role: 'subhead' },
      { do: 'join', article: at(1), with: at(6) },
      { do: 'split', before: at(4) },
    ];
    expect(page.plan(...steps).slice(2, 5)).toEqual([
      'a2 headline 4',
      'a2 subhead 5',
      'a2 body 6-7',
    ]);
  });

  test('lines of no article become one', () => {
    expect(page.plan({ do: 'split', before: at(9) }).slice(5)).toEqual([
      '- furniture 8',
      'a3 body 9',
    ]);
  });

  test('an article cannot be split where it begins', () => {
    expect(() => page.plan({ do: 'split', before: at(5) })).toThrow(
      'step 1 (split): line 5 is where its article begins already. Remove the step.',
    );
  });
});

describe('move', () => {
  test('lines keep their roles and come to stand where the page prints them', () => {
    expect(page.plan({ do: 'move', lines: range(4, 5), to: at(6) })).toEqual([
      'a1 headline 1',
      'a1 body 2-3',
      'a2 body 4',
      'a2 headline 5',
      'a2 body 6-7',
      '- furniture 8',
      '- unplaced 9',
    ]);
  });

  test('what belonged to no article becomes body', () => {
    expect(page.plan({ do: 'move', lines: range(9), to: at(6) }).slice(3)).toEqual([
      'a2 headline 5',
      'a2 body 6-7',
      'a2 body 9',
      '- furniture 8',
    ]);
  });

  test('part of a paragraph can be moved, and the rest goes on', () => {
    expect(page.plan({ do: 'move', lines: range(6), to: at(4) }).slice(2, 5)).toEqual([
      'a1 body 4',
      'a1 body 6',
      'a2 headline 5',
    ]);
  });

  test('lines that lie there already are refused, and so is a target of no article', () => {
    expect(() => page.plan({ do: 'move', lines: range(2), to: at(4) })).toThrow(
      'step 1 (move): lines 2 to 2 lie in that article already.',
    );
    expect(() => page.plan({ do: 'move', lines: range(2), to: at(9) })).toThrow(
      'step 1 (move): line 9 of test/01.txt belongs to no article: ' +
        'expected a line of an article, found a line that is unplaced.',
    );
  });
});

describe('role', () => {
  test('lines of one range are one headline', () => {
    expect(page.plan({ do: 'role', lines: range(3, 4), role: 'subtitle' }).slice(0, 3)).toEqual([
      'a1 headline 1',
      'a1 body 2',
      'a1 subtitle 3-4',
    ]);
  });

  test('a part of a paragraph set apart is no longer of the article', () => {
    const [article] = page.articles({
      do: 'role',
      lines: range(3),
      role: 'duplicate',
      note: '排了两遍',
    });
    expect(article?.paragraphs.map(({ text }) => text)).toEqual([
      '昨日，机床厂工会为夜班职工送去热饭，',
      '食堂从此不打烊，随到随吃。',
    ]);
    const draft = page.draft({ do: 'role', lines: range(3), role: 'duplicate', note: '排了两遍' });
    expect(draft.parts.find(({ role }) => role === 'duplicate')).toMatchObject({
      article: null,
      why: 'set apart by an editor: 排了两遍',
      confidence: 1,
    });
  });

  test('a line of no article has to be moved first', () => {
    expect(() => page.plan({ do: 'role', lines: range(9), role: 'body' })).toThrow(
      'step 1 (role): line 9 of test/01.txt belongs to no article: ' +
        'expected a line of an article, to be its body, found a line that is unplaced. ' +
        'Move the line to its article first, with a step "do: move".',
    );
  });
});

test('drop leaves lines out, with the reason, and joins what stood around them', () => {
  const draft = page.draft({ do: 'drop', lines: range(7, 8), note: '广告' });
  expect(draft.parts.filter(({ why }) => why?.includes('editor'))).toMatchObject([
    { role: 'unplaced', article: null, why: 'left out by an editor: 广告' },
    { role: 'unplaced', article: null, why: 'left out by an editor: 广告' },
  ]);
  expect(page.plan({ do: 'drop', lines: range(7, 8) }).slice(3)).toEqual([
    'a2 headline 5',
    'a2 body 6',
    '- unplaced 7',
    '- unplaced 8',
    '- unplaced 9',
  ]);
});

describe('headline', () => {
  test('the editor’s words stand instead of the printed ones', () => {
    const [article] = page.articles({
      do: 'headline',
      article: at(2),
      headline: '机床厂夜班吃上热饭',
      kicker: '一件小事',
    });
    expect(article).toMatchObject({
      headline: '机床厂夜班吃上热饭',
      kicker: '一件小事',
      subtitle: null,
    });
    expect(article?.corrections).toEqual([
      { what: '引题改为“一件小事”，标题改为“机床厂夜班吃上热饭”', date: null, note: null },
    ]);
  });
});

describe('order', () => {
  test('passages come in the listed order, in the places that they had together', () => {
    expect(page.plan({ do: 'order', lines: [range(4), range(2, 3)] }).slice(0, 3)).toEqual([
      'a1 headline 1',
      'a1 body 4',
      'a1 body 2-3',
    ]);
  });

  test('a sentence that the order mends is one paragraph', () => {
    const scattered = planOf('班组长说饭是热的。\n热饭\n昨日，工会送去热饭，', [
      'a1 body 1',
      'a1 headline 2',
      'a1 body 3',
    ]);
    const [article] = scattered.articles({
      do: 'order',
      lines: [
        { from: { line: 3, has: '昨日' }, to: { line: 3, has: '昨日' } },
        { from: { line: 1, has: '班组长' }, to: { line: 1, has: '班组长' } },
      ],
    });
    expect(article?.paragraphs.map(({ text }) => text)).toEqual([
      '昨日，工会送去热饭，班组长说饭是热的。',
    ]);
  });

  test('passages of two articles, or that overlap, are refused', () => {
    expect(() => page.plan({ do: 'order', lines: [range(6), range(2)] })).toThrow(
      'step 1 (order): line 2 does not lie in the same article as line 6.',
    );
    expect(() => page.plan({ do: 'order', lines: [range(3, 4), range(2, 3)] })).toThrow(
      'step 1 (order): two passages of the order overlap: found line 3 in 2 of 2 and in one before it.',
    );
  });
});

describe('replace', () => {
  test('the text is corrected, the piece stays as printed, and the record says so', () => {
    const step: CorrectionStep = {
      do: 'replace',
      at: at(4),
      text: '打烊',
      by: '关门',
      date: '2024-05-01',
      note: '读者来信',
    };
    const [article] = page.articles(step);
    expect(article?.paragraphs.at(-1)?.text).toBe('食堂从此不关门，随到随吃。');
    expect(article?.corrections).toEqual([
      { what: '“打烊”更正为“关门”（原文第4行）', date: '2024-05-01', note: '读者来信' },
    ]);
    expect(
      page
        .draft(step)
        .parts.flatMap(({ atoms }) => atoms)
        .map(({ text }) => text),
    ).toContain('食堂从此不打烊，随到随吃。');
  });

  test('two misprints of one line are corrected one after the other', () => {
    const [article] = page.articles(
      { do: 'replace', at: at(4), text: '食堂', by: '饭堂' },
      { do: 'replace', at: at(4), text: '堂从此', by: '堂自此' },
    );
    expect(article?.paragraphs.at(-1)?.text).toBe('饭堂自此不打烊，随到随吃。');
  });

  test('what stands there twice or not at all is refused', () => {
    expect(() => page.plan({ do: 'replace', at: at(4), text: '随', by: '即' })).toThrow(
      'step 1 (replace): "随" cannot be replaced in line 4 of test/01.txt: ' +
        'expected it exactly once in that line, found it 2 times. ' +
        'Add characters around the misprint to "text" and "by".',
    );
    expect(() => page.plan({ do: 'replace', at: at(4), text: '船', by: '舟' })).toThrow(
      'found it not at all',
    );
  });

  test('letter-spaced words are found', () => {
    const spaced = planOf('夜 班 有 热 饭\n昨日，食堂送饭。', ['a1 headline 1', 'a1 body 2']);
    const [article] = spaced.articles({
      do: 'replace',
      at: { line: 1, has: '夜班有热饭' },
      text: '热饭',
      by: '热菜',
    });
    expect(article?.headline).toBe('夜班有热菜');
  });
});

test('reviewed takes an article off the list of those to look at', () => {
  const [article] = page.articles({ do: 'reviewed', article: at(1), date: '2024-05-01' });
  expect(article?.quality).toMatchObject({ confidence: 1, reasons: [] });
  expect(article?.corrections).toEqual([
    { what: '编辑已核对全篇', date: '2024-05-01', note: null },
  ]);
});

describe('a page that was delivered anew with other line numbers', () => {
  const later = planOf(['', '', ...lines].join('\n'), ['a1 headline 3', 'a1 body 4-11']);

  test('the step fails with what was expected, what stands there and where it stands now', () => {
    expect(() => later.plan({ do: 'split', before: at(5) })).toThrow(
      'corrections/test/01.yml: step 1 (split): line 5 of test/01.txt is not the line that was meant: ' +
        'expected a line with "船闸修缮", found "班组长说饭是热的，心也是热的。". ' +
        '"船闸修缮" now stands in line 7: mend the number, or remove the step if it is no longer needed.',
    );
  });

  test.each([
    [{ line: 1, has: '夜班' }, 'found a blank line. "夜班" now stands in lines 3, 4'],
    [{ line: 99, has: '夜班' }, 'found a page of 11 lines.'],
    [{ line: 3, has: '矿山' }, '"矿山" stands nowhere on the page now: look at the source again'],
    [{ line: 3, has: ' ' }, 'the reference to line 3 names no printed character'],
  ])('%j: %s', (before, message) => {
    expect(() => later.plan({ do: 'split', before })).toThrow(message);
  });

  test('a range that ends before it begins is refused', () => {
    expect(() => page.plan({ do: 'drop', lines: { from: at(4), to: at(2) } })).toThrow(
      'step 1 (drop): the range ends before it begins: expected a line from 4 on, found line 2.',
    );
  });
});

test('brackets and letters count in either width, spaces never', () => {
  const printed = planOf('本 报 讯（记者ＡＢ）昨日。', ['a1 body 1']);
  expect(printed.plan({ do: 'reviewed', article: { line: 1, has: '本报讯(记者AB)' } })).toEqual([
    'a1 body 1',
  ]);
});

const anyRange = fc
  .tuple(fc.nat(8), fc.nat(8))
  .map(([a, b]) => range(Math.min(a, b) + 1, Math.max(a, b) + 1));
const anyLine = fc.nat(8).map((line) => at(line + 1));
const anyStep = fc.oneof(
  fc.record({ do: fc.constant('join' as const), article: anyLine, with: anyLine }),
  fc.record({ do: fc.constant('split' as const), before: anyLine }),
  fc.record({ do: fc.constant('move' as const), lines: anyRange, to: anyLine }),
  fc.record({
    do: fc.constant('role' as const),
    lines: anyRange,
    role: fc.constantFrom('body' as const, 'headline' as const, 'furniture' as const),
  }),
  fc.record({
    do: fc.constant('order' as const),
    lines: fc.array(anyRange, { minLength: 2, maxLength: 3 }),
  }),
  fc.record({ do: fc.constant('drop' as const), lines: anyRange }),
);

test('whatever is decided, every character stays in one place, and articles stay articles', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 1, maxLength: 5 }), (steps) => {
      const done: CorrectionStep[] = [];
      for (const step of steps) {
        try {
          page.draft(...done, step);
          done.push(step);
        } catch (error) {
          expect(error).toMatchObject({ name: 'ExpectedError' });
        }
      }
      if (done.length === 0) return;
      const { parts } = page.draft(...done);
      const atoms = parts.flatMap((part) => part.atoms);
      expect(new Set(atoms)).toEqual(new Set(page.atoms));
      expect(atoms).toHaveLength(page.atoms.length);
      for (const { article, why } of parts) expect(article === null).toBe(why !== undefined);
      for (const article of page.articles(...done)) cutArticle.parse(article);
    }),
    { seed: 7, numRuns: 300 },
  );
});
