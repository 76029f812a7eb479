import { relative } from 'node:path';
import { ExpectedError } from '../../src/model/expected-error.ts';

/** What the operating system's codes say, and what to do about it. */
const codes: Readonly<Record<string, [found: string, fix: string]>> = {
  EACCES: ['no permission', 'Give whoever runs the command the right to it.'],
  EPERM: ['no permission', 'Give whoever runs the command the right to it.'],
  EISDIR: ['a folder where a file belongs', 'Move or rename it.'],
  ENOTDIR: ['a file where a folder belongs', 'Move or rename it.'],
  EEXIST: ['something else of that name', 'Move or rename it.'],
  ENOTEMPTY: ['a folder that is not empty', 'Move or rename it.'],
  ENOENT: ['nothing of that name', 'Put it back, and run the command again.'],
  ENOSPC: ['a full disk', 'Make room, and run the command again.'],
  EDQUOT: ['no room left for this user', 'Make room, and run the command again.'],
  EFBIG: ['a file that is larger than the disk takes', 'Write to another disk.'],
  EROFS: ['a disk that is read-only', 'Write to another folder, or make this one writable.'],
  ENAMETOOLONG: ['a name that is too long for the disk', 'Shorten the names of file and folders.'],
  EMFILE: ['too many open files', 'Allow more, as with `ulimit -n 4096`.'],
  ENFILE: ['too many open files', 'Close other programs, and run the command again.'],
  ELOOP: ['links that lead round in a circle', 'Remove the link.'],
  EIO: ['a fault of the disk', 'Look after the disk, and run the command again.'],
  EBUSY: ['it in use by another program', 'Close that program, and run the command again.'],
};

/** Makes a failure that the person at the keyboard can mend of what the system says; else null. */
export function explainSystemError(error: unknown): ExpectedError | null {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return null;
  const row = codes[String(error.code)];
  if (row === undefined) return null;
  const [found, fix] = row;
  const path = 'path' in error ? String(error.path) : null;
  return new ExpectedError({
    what: `the system refuses "${error.syscall}"`,
    ...(path === null ? {} : { where: relative(process.cwd(), path) || '.' }),
    found: `${found} (${error.code})`,
    fix,
  });
}
