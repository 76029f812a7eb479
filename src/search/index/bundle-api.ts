import { hash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { IndexFile } from './compress-file.ts';

/** The browser's half of the search as one module, to be served as `/search/api.js`. */
export async function bundleApi(): Promise<IndexFile> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../browser/api.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('expected esbuild to give one file, found none');
  const digest = hash('sha256', file.contents, 'base64url').slice(0, 22);
  return { path: 'api.js', content: file.contents, digest, isRecalled: false };
}
