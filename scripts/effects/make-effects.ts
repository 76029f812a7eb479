import { access, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { Effects } from './effects.ts';

/** The real world. Everything else takes it as an argument. */
export function makeEffects(): Effects {
  return {
    listFiles,
    isThere: (path) => access(path).then(yes, no),
    readBytes: (path) => readFile(path),
    maybeReadText: (path) => readFile(path, 'utf8').catch(nullWhereMissing),
    writeFile: writeWhole,
    removeFile: (path) => rm(path, { force: true }),
    today: () => new Date().toISOString().slice(0, 10),
    say: (line) => void process.stderr.write(`${line}\n`),
    print: (text) => void process.stdout.write(`${text}\n`),
    isTerminal: process.stderr.isTTY === true,
    redraw: (line) => void process.stderr.write(`\r\u001B[2K${line}`),
  };
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/'))
    .map((path) => path.replace(/^\/+/u, ''))
    .sort();
}

let writes = 0;

async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  writes += 1;
  const draft = `${path}.${process.pid}-${writes}.tmp`;
  try {
    await writeFile(draft, content);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, content);
  }
  await rename(draft, path);
}

function nullWhereMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

const yes = () => true;
const no = () => false;
