import { expect, test } from 'vitest';
import { findTraits } from '../../../src/segment/cues/traits.ts';
import { findAtoms } from '../../../src/segment/lines/find-atoms.ts';

const traitsOf = (text: string) => {
  const [atom] = findAtoms([text]);
  if (atom === undefined) throw new Error(`expected a printed line, found "${text}"`);
  return findTraits(atom, undefined, undefined);
};

test('a label that looks like a name is no byline', () => {
  expect(traitsOf('简 讯')).toMatchObject({ label: 2, byline: undefined });
  expect(traitsOf('简宁').byline?.names).toBe(1);
});

test('an agency in brackets is a note', () => {
  expect(traitsOf('（新华社）').note).toBe(true);
  expect(traitsOf('（新港）').note).toBe(false);
});

test('a label is known in any frame', () => {
  expect(traitsOf('［驻村手记］').label).toBe(1);
  expect(traitsOf('·新闻特写·').label).toBe(2);
});
