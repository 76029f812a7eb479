import { expect, test } from 'vitest';
import { digestValue } from '../../src/site/digest-value.ts';

const long = '很长的一段话'.repeat(50);

test('the same data has the same digest, whatever holds it', () => {
  const card = { id: '1', title: long, topics: [{ name: '安全生产' }] };
  expect(digestValue([card, card])).toBe(digestValue([{ ...card }, structuredClone(card)]));
});

test('any change within changes it', () => {
  const digests = [
    { a: [{ b: long }] },
    { a: [{ b: `${long}。` }] },
    { a: [{ b: long, c: undefined }] },
    { a: [{ b: long, c: null }] },
    { a: [{ b: long, c: 'null' }] },
    { a: [[{ b: long }]] },
    { a: ['x', 'y'] },
    { a: ['x,y'] },
    { a: ['x","y'] },
    { a: 1 },
    { a: '1' },
    { 'a:1': 1 },
  ].map((value) => digestValue(value));
  expect(new Set(digests).size).toBe(digests.length);
});

test('what is no plain data is refused: its fields would not tell all', () => {
  expect(() => digestValue(new Map([['a', 1]]))).toThrow('no plain data: Map');
  expect(() => digestValue([new Date(0)])).toThrow('no plain data: Date');
});
