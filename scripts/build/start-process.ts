import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ExpectedError } from '../../src/model/expected-error.ts';

/** Drawing a page leaves much behind that lives no longer than the page. */
const forManyPages = ['--max-semi-space-size=64'];

export interface Process {
  tell: (message: object) => void;
  stop: () => void;
  /** Is there when the process has ended well; what it complained of is thrown. */
  ended: Promise<void>;
}

/** Runs a script of this folder in a process of its own; what it sends goes to `listen`. */
export function startProcess(
  script: string,
  values: Readonly<Record<string, string | number>>,
  listen: (message: unknown) => void,
): Process {
  const flags = Object.entries(values).flatMap(([name, value]) => [`--${name}`, `${value}`]);
  const path = fileURLToPath(new URL(script, import.meta.url));
  const child = spawn(process.execPath, [...forManyPages, path, ...flags], {
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    serialization: 'advanced',
  });
  let complaint = '';
  child.stderr?.on('data', (chunk) => {
    complaint += chunk;
  });
  child.on('message', listen);
  const status = new Promise<number | null>((done, fail) => {
    child.once('error', fail);
    child.once('close', done);
  });
  const ended = status.then((found) => {
    if (found === 0) return;
    const what = complaint.trim().replace(/\.$/u, '');
    throw new ExpectedError({ what: what || `a rendering process ended with ${found}` });
  });
  // Whoever waits for it is told; nobody may be waiting yet.
  ended.catch(() => {});
  return {
    // A process that has ended already says why by its status.
    tell: (message) => void child.send(message, () => {}),
    stop: () => void child.kill(),
    ended,
  };
}
