import { Worker } from 'node:worker_threads';
import { ExpectedError, type Problem } from '../../src/model/expected-error.ts';
import type { ArchiveFolders } from '../archive/archive-folders.ts';
import type { Converter } from './converter.ts';

/** What a thread is asked: a method of the converter with its arguments. */
export interface ThreadTask {
  method: 'convert' | 'study';
  parameters: unknown[];
}

/** What it answers. */
export type ThreadAnswer = { value: unknown } | { problem: Problem } | { fault: string };

/** Room for new objects; V8 has three parts of it, and takes 96 where it may. */
const youngMegabytes = 24;

interface Waiting extends ThreadTask {
  done: (value: unknown) => void;
  fail: (error: Error) => void;
}

/** A converter on several threads, each with one task at a time, started as tasks wait. */
export function makeThreadConverter(folders: ArchiveFolders, count: number): Converter {
  const queue: Waiting[] = [];
  const threads: ReturnType<typeof startThread>[] = [];
  const ask = (task: ThreadTask): Promise<unknown> =>
    new Promise((done, fail) => {
      queue.push({ ...task, done, fail });
      for (const { next } of threads) next();
      if (queue.length === 0 || threads.length === count) return;
      const thread = startThread(folders, queue);
      threads.push(thread);
      thread.next();
    });
  return {
    convert: (source) =>
      ask({ method: 'convert', parameters: [source] }) as ReturnType<Converter['convert']>,
    study: (page, articles) =>
      ask({ method: 'study', parameters: [page, articles] }) as ReturnType<Converter['study']>,
    close: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

function startThread(
  folders: ArchiveFolders,
  queue: Waiting[],
): { worker: Worker; next: () => void } {
  const worker = new Worker(new URL('./convert-thread.ts', import.meta.url), {
    workerData: folders,
    // What a page needs for its cutting is garbage as soon as it is cut.
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
  });
  let current: Waiting | undefined;
  const next = (): void => {
    if (current !== undefined) return;
    current = queue.shift();
    if (current === undefined) return;
    worker.postMessage({ method: current.method, parameters: current.parameters });
  };
  worker.on('message', (answer: ThreadAnswer) => {
    const asked = current;
    current = undefined;
    next();
    if ('value' in answer) asked?.done(answer.value);
    else if ('problem' in answer) asked?.fail(new ExpectedError(answer.problem));
    else asked?.fail(new Error(answer.fault));
  });
  worker.on('error', (error) => {
    current?.fail(error instanceof Error ? error : new Error(String(error)));
  });
  return { worker, next };
}
