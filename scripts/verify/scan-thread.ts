import { parentPort, workerData } from 'node:worker_threads';
import { makeEffects } from '../effects/make-effects.ts';
import { scanFiles } from './scan-files.ts';

const result = await scanFiles(workerData, makeEffects());
const { anchors, targets } = result;
parentPort?.postMessage(result, [anchors.buffer as ArrayBuffer, targets.buffer as ArrayBuffer]);
