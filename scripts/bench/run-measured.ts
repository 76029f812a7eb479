import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';

export interface Measure {
  seconds: number;
  /** Seconds of work of all processors, where the system tells: other programs do not change it. */
  processor: number | null;
  /** The most memory that the process and those it started held at a time, where the system tells. */
  megabytes: number | null;
}

const watchMilliseconds = 50;

/** Runs one whole process and measures it from outside. Its failure fails the benchmark. */
export async function runMeasured(
  argv: readonly string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Measure> {
  const worked = await childrenWorked();
  const start = performance.now();
  const child = spawn(process.execPath, argv, {
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint = (complaint + chunk).slice(-4000);
  });
  let megabytes: number | null = null;
  const watch = setInterval(async () => {
    const held = await memoryOf(child.pid);
    if (held > 0) megabytes = Math.max(megabytes ?? 0, held);
  }, watchMilliseconds);
  const status = await new Promise<number | null>((done) => child.on('close', done));
  clearInterval(watch);
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}\n${complaint}`);
  const seconds = (performance.now() - start) / 1000;
  const now = await childrenWorked();
  return { seconds, processor: worked === null || now === null ? null : now - worked, megabytes };
}

const ticksPerSecond = 100;

/** How long the children of this process that have ended, and theirs, worked; only Linux tells. */
async function childrenWorked(): Promise<number | null> {
  const status = await readFile('/proc/self/stat', 'utf8').catch(() => null);
  if (status === null) return null;
  // After the name in brackets, which may hold anything: time in programs, then in the system.
  const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
}

/** What a process and its children hold now; only Linux tells. */
async function memoryOf(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = Number(/^VmRSS:\s+(\d+) kB$/mu.exec(status)?.[1] ?? 0);
  const tasks = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  const children = tasks.split(' ').filter((child) => child !== '');
  const held = await Promise.all(children.map((child) => memoryOf(Number(child))));
  return held.reduce((sum, megabytes) => sum + megabytes, kilobytes / 1024);
}
