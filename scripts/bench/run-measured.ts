import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';

export interface Measure {
  seconds: number;
  /** The most memory that the process and those it started held at a time, where the system tells. */
  megabytes: number | null;
}

const watchMilliseconds = 50;

/** Runs one whole process and measures it from outside. Its failure fails the benchmark. */
export async function runMeasured(
  argv: readonly string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Measure> {
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
  return { seconds: (performance.now() - start) / 1000, megabytes };
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
