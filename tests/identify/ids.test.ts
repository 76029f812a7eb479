import { expect, test } from 'vitest';
import { betanumeric } from '../../src/identify/betanumeric.ts';
import { checkCharacter } from '../../src/identify/check-character.ts';
import { isArticleId } from '../../src/identify/is-article-id.ts';
import { mintId } from '../../src/identify/mint-id.ts';
import { nearIds } from '../../src/identify/near-ids.ts';
import { possibleIds } from '../../src/identify/possible-ids.ts';

const text = '市总工会开通夜校\n昨晚七点，第一课在码头仓库改成的教室里开讲。';
const id = mintId(text, 'qiming/2024-04-12/06', () => false);

test('the same words at the same address give the same id on every machine, for good', () => {
  expect(id).toBe('m84fdc75p0');
});

test('the check character is that of the NOID scheme', () => {
  // Published with the NOID program: 13030/xf93gt2 has the check character q.
  expect(checkCharacter('13030/xf93gt2')).toBe('q');
});

test('white space, width and punctuation make no other id', () => {
  const respaced = ' 市总工会开通夜校 昨晚七点,第一课在 码头仓库改成的教室里开讲';
  expect(mintId(respaced, 'qiming/2024-04-12/06', () => false)).toBe(id);
});

test('the same words elsewhere, or a second time on the page, give another id', () => {
  const elsewhere = mintId(text, 'qiming/2024-04-13/06', () => false);
  const again = mintId(text, 'qiming/2024-04-12/06', (taken) => taken === id);
  expect(new Set([id, elsewhere, again]).size).toBe(3);
  expect([elsewhere, again].every(isArticleId)).toBe(true);
});

test('every single wrong character and every exchange of neighbours is noticed', () => {
  for (let at = 0; at < id.length; at += 1) {
    for (const letter of betanumeric) {
      const wrong = id.slice(0, at) + letter + id.slice(at + 1);
      expect(isArticleId(wrong)).toBe(wrong === id);
    }
    const exchanged = `${id.slice(0, at)}${id[at + 1] ?? ''}${id[at]}${id.slice(at + 2)}`;
    if (exchanged !== id) expect(isArticleId(exchanged)).toBe(false);
  }
});

test.each(['', 'abc', id.toUpperCase(), `${id} `, `${id}0`, '２z5t3jrp8c', 'l'.repeat(10)])(
  '%j is no id',
  (wrong) => expect(isArticleId(wrong)).toBe(false),
);

const known = new Set(['2z5t3jrp8z', '2z5t3jrq87', 'b7c0d1f2g8']);

test.each([
  ['as it is', '2z5t3jrp8z', ['2z5t3jrp8z']],
  ['two neighbours exchanged', '2z5t3jpr8z', ['2z5t3jrp8z']],
  ['a character lost', '2z5t3jrp8', ['2z5t3jrp8z']],
  ['a character too many', '2z5t3jrp88z', ['2z5t3jrp8z']],
  ['the first character wrong', '9z5t3jrp8z', ['2z5t3jrp8z']],
  ['the last character wrong', '2z5t3jrp87', ['2z5t3jrp8z', '2z5t3jrq87']],
  ['capitals, look-alike letters and stray marks', ' B7COD-LF2G8.', ['b7c0d1f2g8']],
  ['full-width letters', 'ｂ７ｃ０ｄ１ｆ２ｇ８', ['b7c0d1f2g8']],
  ['two slips', 'z2t53jrp8z', []],
  ['nothing', '', []],
  ['too much', 'x'.repeat(100_000), []],
])('a mistyped id (%s) leads to the known ids that it may stand for', (_, typed, near) => {
  expect(nearIds(typed, known)).toEqual(near);
});

test('of what an id with one slip may stand for the check character leaves few', () => {
  expect(possibleIds('m84fdc57p0')).toHaveLength(11);
});
