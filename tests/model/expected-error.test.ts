import { expect, test } from 'vitest';
import { ExpectedError } from '../../src/model/expected-error.ts';

test('an expected error says where, what, the contrast and the fix', () => {
  const error = new ExpectedError({
    what: 'the dateline cannot be read',
    where: 'content/sources/qiming/2024-04-12/06.txt:118',
    expected: 'a date after "本报北京"',
    found: '"8月32日"',
    fix: 'Correct it in content/corrections/qiming/2024-04-12/06.yml.',
  });
  expect(error.message).toBe(
    'content/sources/qiming/2024-04-12/06.txt:118: the dateline cannot be read: ' +
      'expected a date after "本报北京", found "8月32日". ' +
      'Correct it in content/corrections/qiming/2024-04-12/06.yml.',
  );
  expect(error.status).toBe(1);
});

test('an expected error with nothing but its sentence is that sentence', () => {
  expect(new ExpectedError({ what: 'nothing to read' }).message).toBe('nothing to read.');
});
