import { parentPort, workerData } from 'node:worker_threads';
import { ExpectedError } from '../../src/model/expected-error.ts';
import { makeEffects } from '../effects/make-effects.ts';
import { makeLocalConverter } from './make-local-converter.ts';
import type { ThreadAnswer, ThreadTask } from './make-thread-converter.ts';
import { readStages } from './read-stages.ts';

const effects = makeEffects();
const stages = readStages(workerData, effects);

parentPort?.on('message', async ({ method, parameters }: ThreadTask) => {
  parentPort?.postMessage(await answer(method, parameters));
});

async function answer(method: ThreadTask['method'], parameters: unknown[]): Promise<ThreadAnswer> {
  try {
    const converter = makeLocalConverter(await stages, effects);
    const act = converter[method] as (...values: unknown[]) => Promise<unknown>;
    return { value: await act(...parameters) };
  } catch (error) {
    if (error instanceof ExpectedError) return { problem: error.problem };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
