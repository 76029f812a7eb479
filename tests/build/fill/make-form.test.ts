import { expect, test } from 'vitest';
import { makeForm } from '../../../scripts/build/fill/make-form.ts';

test('a form keeps all of a page but for the parts that are filled in', () => {
  const fill = makeForm('<head>1</head><main>2</main>', ['1', '2']);
  expect(fill(['x', '$& y'])).toBe('<head>x</head><main>$& y</main>');
});

test('a part that is missing, empty or there twice is no part', () => {
  expect(() => makeForm('<p>a</p>', ['b'])).toThrow('parts it is made of: b');
  expect(() => makeForm('<p>a</p>', [''])).toThrow('parts it is made of');
  expect(() => makeForm('<p>a a</p>', ['a'])).toThrow('parts it is made of: a');
});
