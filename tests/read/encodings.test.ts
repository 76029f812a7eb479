import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decodeText } from '../../src/read/encoding/decode-text.ts';
import { findEncoding } from '../../src/read/encoding/find-encoding.ts';
import { parsePage } from './source-file.ts';

const simplified =
  '本报讯（记者沈一川）昨日，启明市机床厂工会为夜班职工送去热饭。\n班组长说：“饭是热的，心也是热的。”\n';
const traditional =
  '本報訊（記者沈一川）昨日，啟明市機床廠工會為夜班職工送去熱飯。\n班組長說：「飯是熱的，心也是熱的。」\n';

const written = [
  ['utf-8', 'utf-8', simplified],
  ['utf16-le', 'utf-16le', simplified],
  ['utf16-be', 'utf-16be', simplified],
  ['gb18030', 'gb18030', simplified],
  ['gbk', 'gb18030', simplified],
  ['utf-8', 'utf-8', traditional],
  ['utf16-le', 'utf-16le', traditional],
  ['utf16-be', 'utf-16be', traditional],
  ['gb18030', 'gb18030', traditional],
  ['big5', 'big5', traditional],
] as const;

test.each(written)('a text written in %s without a mark is read as %s', (as, encoding, text) => {
  const page = parsePage(text, as);
  expect(page.encoding).toBe(encoding);
  expect(page.lines).toEqual(text.trimEnd().split('\n'));
  expect(page.findings).toEqual([]);
});

test.each(written.filter(([as]) => !['gbk', 'big5'].includes(as)))(
  'a text written in %s with a mark is read as %s, the mark left out',
  (as, encoding, text) => {
    const page = parsePage(text, as, true);
    expect([page.encoding, page.lines[0]]).toEqual([encoding, text.split('\n')[0]]);
  },
);

const shortTexts = ['新闻', '联通', '的', '本报讯', '。', '第06版', '工会 2024年', '（'];
test.each(
  shortTexts.flatMap((text) => ['utf-8', 'utf16-le', 'utf16-be', 'gbk'].map((as) => [text, as])),
)('even as short a text as "%s" is known in %s', (text, as) => {
  expect(parsePage(text, as).lines).toEqual([text]);
});

test.each(['utf-8', 'utf16-le', 'utf16-be', 'gbk'])(
  'a text of ASCII with one Chinese word is known in %s',
  (as) => {
    const text = `${'2024-04-12 100 kW, 3.5 m; see p. 6\n'.repeat(40)}启明\n`;
    expect(parsePage(text, as).lines.at(-1)).toBe('启明');
  },
);

test.each(['a', 'k', 'z', 'zz', '0', '00', 'eg', '-', 'Bush hid the facts'])(
  'lines of "%s" are ASCII and not UTF-16',
  (line) => {
    expect(parsePage(`${line}\n`.repeat(40)).lines).toEqual(Array(40).fill(line));
  },
);

test('a mark that the text belies is reported', () => {
  const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), iconv.encode(simplified, 'gbk')]);
  const page = parsePage(bytes);
  expect(page.encoding).toBe('gb18030');
  expect(page.lines[0]).toBe(simplified.split('\n')[0]);
  expect(page.findings).toEqual([
    {
      where: 'page.txt',
      message: 'the byte order mark says utf-8, the text is gb18030; read as gb18030',
    },
  ]);
});

test('a text that was converted wrongly before delivery is taken, and reported', () => {
  const garbled = iconv.decode(Buffer.from(simplified), 'gbk');
  const page = parsePage(garbled);
  expect(page.lines[0]).toBe(garbled.split('\n')[0]);
  expect(page.findings.map(({ message }) => message)).toContain(
    'hardly reads as Chinese; was it converted wrongly before? Read as utf-8, which fits best',
  );
});

test.each([
  ['Shift_JIS', '昨日、工場の労働組合は夜勤の従業員に温かい食事を届けました。'],
  ['windows-1251', 'Вчера профсоюз завода доставил горячее питание рабочим ночной смены.'],
])('a text in %s is refused, not read as something else', (as, text) => {
  expect(() => parsePage(text.repeat(5), as)).toThrow(
    'this is a binary file, or a text in an encoding that is not read: ' +
      'expected text in UTF-8, UTF-16, GB18030 or Big5',
  );
});

test('a text in UTF-32 is refused by its mark', () => {
  expect(() => parsePage(simplified, 'utf-32le', true)).toThrow('found a text in UTF-32.');
});

test('a character cut off by the end of the file is named with its offset', () => {
  const page = parsePage(Buffer.concat([Buffer.from('工会\n新闻'), Buffer.from([0xe7, 0xbb])]));
  expect(page.lines).toEqual(['工会', '新闻\ufffd']);
  expect(page.findings).toEqual([
    {
      where: 'page.txt:2',
      message: 'bytes E7 BB at offset 13 are no utf-8; kept as U+FFFD',
    },
  ]);
});

test('offsets count from the beginning of the file, the mark included', () => {
  const page = parsePage(
    Buffer.concat([Buffer.from('\ufeff工会\u2028新闻'), Buffer.from([0xff]), Buffer.from('职工')]),
  );
  expect(page.lines).toEqual(['工会', '新闻\ufffd职工']);
  expect(page.findings[0]).toEqual({
    where: 'page.txt:2',
    message: 'byte FF at offset 18 is no utf-8; kept as U+FFFD',
  });
});

test('a patch in another encoding is kept as signs, each named by its place', () => {
  const bytes = Buffer.concat([
    Buffer.from(simplified.repeat(20)),
    iconv.encode('送去热饭\n', 'gbk'),
    Buffer.from(simplified),
  ]);
  const page = parsePage(bytes);
  expect(page.encoding).toBe('utf-8');
  expect(page.lines).toHaveLength(43);
  expect(page.lines[40]).toMatch(/^\ufffd/);
  expect(new Set(page.findings.map(({ where }) => where))).toEqual(new Set(['page.txt:41']));
});

test('a lone surrogate of UTF-16 is undecodable and named', () => {
  const bytes = Buffer.from(`${simplified}甲\ud800乙\udc00丙`, 'utf16le');
  const page = parsePage(bytes);
  expect(page.encoding).toBe('utf-16le');
  expect(page.lines[2]).toBe('甲\ufffd乙\ufffd丙');
  expect(page.findings.map(({ where }) => where)).toEqual(['page.txt:3', 'page.txt:3']);
});

test('many broken places are listed in part and counted in whole', () => {
  const broken = Buffer.concat(
    Array.from({ length: 60 }, () => Buffer.concat([Buffer.from(simplified), Buffer.from([0xff])])),
  );
  const { findings } = parsePage(broken);
  expect(findings).toHaveLength(25);
  expect(findings.at(-1)?.message).toBe(
    '36 more places with 36 bytes that are no utf-8; kept as U+FFFD',
  );
});

test.each(['utf-8', 'utf-16le', 'utf-16be'] as const)(
  'any bytes read as %s give what the platform gives',
  (encoding) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { text, undecodable } = decodeText(bytes, encoding);
        expect(text).toBe(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes));
        for (const { at } of undecodable) expect(text[at]).toBe('\ufffd');
      }),
      { seed: 1, numRuns: 300 },
    );
  },
);

test.each(['gb18030', 'big5'] as const)('any bytes read as %s are accounted for', (encoding) => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const { text, undecodable } = decodeText(bytes, encoding);
      expect(text.split('\ufffd')).toHaveLength(undecodable.length + 1);
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('an encoding is found for any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      expect(findEncoding(bytes).encoding).toEqual(expect.any(String));
    }),
    { seed: 1, numRuns: 200 },
  );
});
