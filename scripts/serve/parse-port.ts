import { ExpectedError } from '../../src/model/expected-error.ts';

const usualPort = 4321;

/** The port that PORT names, 4321 where it is not set. */
export function parsePort(text: string | undefined): number {
  if (text === undefined || text === '') return usualPort;
  const port = Number(text);
  if (/^\d+$/u.test(text) && port <= 65_535) return port;
  throw new ExpectedError({
    what: 'PORT is no port',
    expected: 'a number from 0 to 65535',
    found: `"${text}"`,
    status: 2,
  });
}
