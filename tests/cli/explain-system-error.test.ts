import { join } from 'node:path';
import { expect, test } from 'vitest';
import { explainSystemError } from '../../scripts/effects/explain-system-error.ts';

const failure = (code: string, path: string) =>
  Object.assign(new Error(code), { code, syscall: 'open', path });

test('what the operating system refuses is said with its place and what to do', () => {
  const full = failure('ENOSPC', join(process.cwd(), 'dist/index.html'));
  expect(explainSystemError(full)?.message).toBe(
    'dist/index.html: the system refuses "open": found a full disk (ENOSPC). ' +
      'Make room, and run the command again.',
  );
  expect(explainSystemError(failure('EACCES', 'a.txt'))?.message).toBe(
    'a.txt: the system refuses "open": found no permission (EACCES). ' +
      'Give whoever runs the command the right to it.',
  );
});

test('a fault of the code stays one', () => {
  expect(explainSystemError(new TypeError('x is no function'))).toBeNull();
  expect(explainSystemError(failure('EINVAL', 'a.txt'))).toBeNull();
  expect(explainSystemError('gone')).toBeNull();
});
