import { expect, it } from 'vitest';
import { findSignOff } from '../../../src/segment/people/find-sign-off.ts';

it('takes bare names in brackets for authors, named ones for what they are called', () => {
  expect(findSignOff('夜校下周开课。（周启 韩露）')?.authors).toEqual(['周启', '韩露']);
  expect(findSignOff('夜校下周开课。（记者周启）')?.reporters).toEqual(['周启']);
  expect(findSignOff('夜校下周开课。（据新华社电）')?.agency).toBe('新华社');
});

it('takes bare names within a story for no makers of it', () => {
  expect(findSignOff('夜校下周开课。（记者周启）', false)?.reporters).toEqual(['周启']);
  expect(findSignOff('夜校下周开课。（周启）', false)).toBeUndefined();
});

it('reads names behind a straight quotation mark', () => {
  expect(findSignOff('她说："夜校下周开课。"（记者周启）')?.reporters).toEqual(['周启']);
});

it('takes no other brackets for names', () => {
  expect(findSignOff('办法已经印发。（试行）')).toBeUndefined();
  expect(findSignOff('夜校（二期）下周开课。')).toBeUndefined();
});
