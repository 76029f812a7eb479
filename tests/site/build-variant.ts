import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { vi } from 'vitest';
import { serveFolder } from '../../scripts/serve/serve-folder.ts';
import { type Outcome, runScript } from '../ingest/run-script.ts';

/** A small archive of a test's own, built its own way. */
export interface Variant {
  /** Sets its folders apart from those of other tests. */
  name: string;
  /** The files of its content folder. */
  files: Record<string, string>;
  /** What the environment overrides in archive.config.ts. */
  environment?: Record<string, string>;
}

export interface BuiltVariant {
  outcome: Outcome;
  /** Where the site lies. */
  folder: string;
  /** The folder of its generated articles. */
  articles: string;
  /** Serves it and gives its address, with the base path and a slash at its end. */
  serve(): Promise<string>;
  close(): void;
}

/** Builds an archive of a few files as a user would; a failure is in the outcome. */
export async function buildVariant(variant: Variant): Promise<BuiltVariant> {
  const { name, files, environment = {} } = variant;
  const home = `.pressmark/test-${name}`;
  const folder = `${home}/site`;
  await rm(home, { recursive: true, force: true });
  await mkdir(`${home}/content/sources`, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(`${home}/content/${path}`), { recursive: true });
    await writeFile(`${home}/content/${path}`, text);
  }
  for (const [variable, value] of Object.entries(environment)) vi.stubEnv(variable, value);
  const options = ['--content', `${home}/content`, '--out', folder, '--quiet'];
  const outcome = await runScript('build', ...options);
  vi.unstubAllEnvs();
  let close = () => {};
  return {
    outcome,
    folder,
    articles: `${home}/content/articles`,
    serve: async () => {
      const base = environment.PRESSMARK_BASE ?? '/';
      const server = await serveFolder({ folder, base, port: 0 });
      close = () => {
        server.closeAllConnections();
        server.close();
      };
      return `http://localhost:${(server.address() as AddressInfo).port}${base}`;
    },
    close: () => close(),
  };
}
