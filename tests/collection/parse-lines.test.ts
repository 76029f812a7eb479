import { expect, test } from 'vitest';
import { parseLines } from '../../src/collection/parse-lines.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('each line is a value, whether or not the last one is ended', () => {
  expect(parseLines(bytes('{"a":"一"}\n{"a":"二"}\n'))).toEqual([{ a: '一' }, { a: '二' }]);
  expect(parseLines(bytes('{"a":"一"}\n{"a":"二"}'))).toEqual([{ a: '一' }, { a: '二' }]);
});

test('an empty file has no values', () => {
  expect(parseLines(bytes(''))).toEqual([]);
});
