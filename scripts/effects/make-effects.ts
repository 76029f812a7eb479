import { type Buffer, isUtf8 } from 'node:buffer';
import type { Dirent } from 'node:fs';
import { access, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { ExpectedError } from '../../src/model/expected-error.ts';
import type { Effects, FileContent } from './effects.ts';
import { explainSystemError } from './explain-system-error.ts';

/** The real world. Everything else takes it as an argument. */
export function makeEffects(): Effects {
  return {
    listFiles: (folder) => list(folder, (entry) => entry.isFile()),
    listLinks: (folder) => list(folder, (entry) => !entry.isFile() && !entry.isDirectory()),
    listNames: (folder) => readdir(folder).catch(noneWhereMissing(folder)),
    isThere: (path) => access(path).then(yes, no),
    readBytes: (path) => readFile(path).catch(explainWithPath(path)),
    maybeReadBytes,
    maybeReadText,
    writeFile: writeWhole,
    removeFile: (path) => rm(path, { force: true }).catch(explainWithPath(path)),
    now: () => Date.now(),
    today: () => new Date().toISOString().slice(0, 10),
    say: (line) => void process.stderr.write(`${line}\n`),
    print: (text) => void process.stdout.write(`${text}\n`),
    isTerminal: process.stderr.isTTY === true,
    redraw: (line) => void process.stderr.write(`\r\u001B[2K${line}`),
  };
}

async function list(folder: string, isWanted: (entry: Dirent) => boolean): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    noneWhereMissing(folder),
  );
  return entries
    .filter(isWanted)
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/'))
    .map((path) => path.replace(/^\/+/u, ''))
    .sort();
}

async function maybeReadBytes(path: string): Promise<Buffer | null> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    return explainWithPath(path)(error);
  });
}

async function maybeReadText(path: string): Promise<string | null> {
  const bytes = await maybeReadBytes(path);
  if (bytes === null || isUtf8(bytes)) return bytes?.toString() ?? null;
  throw new ExpectedError({
    what: 'the file cannot be read',
    where: relative(process.cwd(), path),
    expected: 'text in UTF-8',
    found: 'bytes that are none',
    fix: 'Save it as UTF-8: only page texts are read in other encodings.',
  });
}

let writes = 0;

async function writeWhole(path: string, content: FileContent): Promise<void> {
  await writeDraft(path, content).catch(explainWithPath(path));
}

async function writeDraft(path: string, content: FileContent): Promise<void> {
  writes += 1;
  const draft = `${path}.${process.pid}-${writes}.tmp`;
  try {
    await writeFile(draft, content).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      await mkdir(dirname(path), { recursive: true });
      await writeFile(draft, content);
    });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    throw error;
  }
}

function noneWhereMissing(folder: string): (error: NodeJS.ErrnoException) => never[] {
  return (error) => {
    if (error.code === 'ENOENT') return [];
    return explainWithPath(folder)(error);
  };
}

/** Reading tells no path by itself, and writing that of a draft. */
function explainWithPath(path: string): (error: unknown) => never {
  return (error) => {
    if (error instanceof Error) Object.assign(error, { path });
    throw explainSystemError(error) ?? error;
  };
}

const yes = () => true;
const no = () => false;
