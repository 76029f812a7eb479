import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

const home = join(
  dirname(fileURLToPath(import.meta.url)),
  '../../node_modules/.cache/pressmark-chromium',
);

/**
 * A browser for the tests: the one at CHROME_PATH, else the one that comes as a package. The
 * package's own flags are left out: some of them switch off the very security that we test.
 */
export async function launchBrowser(): Promise<Browser> {
  const own = process.env.CHROME_PATH;
  const args = ['--no-sandbox', '--no-zygote', '--font-render-hinting=none'];
  if (own !== undefined && own !== '') return chromium.launch({ executablePath: own, args });
  const executablePath = await unpackBrowser();
  try {
    return await chromium.launch({ executablePath, args });
  } catch {
    // A bare machine lacks the libraries that the browser links to; the package has them too.
    return chromium.launch({ executablePath, args, env: await withLibraries() });
  }
}

/** Unpacks once a machine; test files that start together wait for none and spoil none. */
async function unpackBrowser(): Promise<string> {
  const executable = join(home, 'chromium');
  if (existsSync(executable)) return executable;
  await mkdir(dirname(home), { recursive: true });
  const folder = await mkdtemp(`${home}-`);
  await unpackInto(folder, async () => {
    const { default: packaged } = await import('@sparticuz/chromium');
    await packaged.executablePath();
  });
  try {
    await rename(folder, home);
  } catch (error) {
    if (!existsSync(executable)) throw error;
    await rm(folder, { recursive: true, force: true });
  }
  return executable;
}

async function withLibraries(): Promise<Record<string, string>> {
  const libraries = join(home, 'al2023', 'lib');
  if (!existsSync(libraries)) {
    await unpackInto(home, async () => {
      const { inflate } = await import('@sparticuz/chromium');
      const packed = import.meta.resolve('@sparticuz/chromium');
      await inflate(join(dirname(fileURLToPath(packed)), '../bin/al2023.tar.br'));
    });
  }
  return { ...(process.env as Record<string, string>), LD_LIBRARY_PATH: libraries };
}

/** The package unpacks into the folder for temporary files, whichever that is at the moment. */
async function unpackInto(folder: string, unpack: () => Promise<void>): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await unpack();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
