import { execFile } from 'node:child_process';

export interface Outcome {
  status: number;
  stdout: string;
  stderr: string;
}

/** Runs one of our commands as a user does and tells how it ended. */
export function runScript(name: string, ...args: string[]): Promise<Outcome> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [`scripts/${name}.ts`, ...args],
      { maxBuffer: 64 * 1024 * 1024, env: { ...process.env, NO_COLOR: '1' } },
      (error, stdout, stderr) => {
        const status = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
        done({ status, stdout, stderr });
      },
    );
  });
}
