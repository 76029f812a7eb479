import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { makeEffects } from '../effects/make-effects.ts';
import { type ScanResult, type ScanTask, scanFiles } from './scan-files.ts';

/** Below this many pages a thread takes longer to start than to work. */
const fewPages = 400;

/** Reads all pages of a site, on all cores where there are many. */
export async function scanSite(task: ScanTask): Promise<ScanResult[]> {
  if (task.files.length < fewPages) return [await scanFiles(task, makeEffects())];
  const count = availableParallelism();
  const parts = Array.from({ length: count }, (_, part) => ({
    ...task,
    files: task.files.filter((_file, index) => index % count === part),
  }));
  return Promise.all(parts.map(scanInThread));
}

function scanInThread(task: ScanTask): Promise<ScanResult> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('./scan-thread.ts', import.meta.url), { workerData: task });
    worker.once('message', done);
    worker.once('error', fail);
  });
}
