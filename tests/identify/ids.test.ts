import { expect, test } from 'vitest';
import { betanumeric } from '../../src/identify/betanumeric.ts';
import { checkCharacter } from '../../src/identify/check-character.ts';
import { isArticleId } from '../../src/identify/is-article-id.ts';
import { mintId } from '../../src/identify/mint-id.ts';
import { nearIds } from '../../src/identify/near-ids.ts';

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

test('an id with one slip leads to the one that was meant', () => {
  const known = ['2z5t3jrp8c', '2z5t3jrq8c', 'b7c0d1f2g3'];
  expect(nearIds('2z5t3jpr8c', known)).toEqual(['2z5t3jrp8c']);
  expect(nearIds('2z5t3jr8c', known)).toEqual(['2z5t3jrp8c', '2z5t3jrq8c']);
  expect(nearIds('2z5t3jrp88c', known)).toEqual(['2z5t3jrp8c']);
  expect(nearIds('9z5t3jrp8c', known)).toEqual(['2z5t3jrp8c']);
  expect(nearIds('z25t3jrp8c', known)).toEqual(['2z5t3jrp8c']);
});

test('capitals, look-alike letters and stray marks are undone before looking', () => {
  expect(nearIds('B7COD-LF2G3.', ['2z5t3jrp8c', 'b7c0d1f2g3'])).toEqual(['b7c0d1f2g3']);
});

test('what is no slip away from anything leads nowhere', () => {
  expect(nearIds('', ['2z5t3jrp8c'])).toEqual([]);
  expect(nearIds('x'.repeat(100_000), ['2z5t3jrp8c'])).toEqual([]);
  expect(nearIds('z2t53jrp8c', ['2z5t3jrp8c'])).toEqual([]);
});
