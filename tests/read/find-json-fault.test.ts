import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonFault } from '../../src/read/records/find-json-fault.ts';

test.each([
  ['{"a": b}', 6],
  ['{"a": 1,}', 8],
  ['{"a" 1}', 5],
  ['{"a": "x', 6],
  ['[1, 2', 5],
  ['[1 2]', 3],
  ['{"a":"b" "c"}', 9],
  ['{a: 1}', 1],
  ['[1}', 2],
  ['1, 2', 1],
  ['{"a":1} x', 8],
  ["{'a': 1}", 1],
  ['', 0],
])('%s stops being JSON at %i', (text, place) => {
  expect(findJsonFault(text)).toBe(place);
});

test('it finds no fault in JSON before its end', () => {
  fc.assert(
    fc.property(fc.json(), (text) => findJsonFault(text) === text.length),
    { seed: 1 },
  );
});
