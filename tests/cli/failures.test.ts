import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, vi } from 'vitest';
import { loadConfiguration } from '../../scripts/cli/load-configuration.ts';
import { runScript } from '../ingest/run-script.ts';

test.each(['build', 'start', 'verify', 'dev'])(
  '%s tells a wrong setting in one line',
  async (name) => {
    vi.stubEnv('PRESSMARK_LANGUAGE', 'fr');
    const { status, stderr } = await runScript(name);
    vi.unstubAllEnvs();
    expect(status).toBe(1);
    expect(stderr).toBe(
      'PRESSMARK_LANGUAGE: a setting is wrong: expected "zh" or "en", found "fr". ' +
        'Every setting is described in src/model/site-configuration.ts.\n',
    );
  },
);

test('a port that another program has is told before anything is built', async () => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  vi.stubEnv('PORT', `${port}`);
  const { status, stderr } = await runScript('start');
  vi.unstubAllEnvs();
  server.close();
  expect([status, stderr]).toEqual([
    1,
    `port ${port} is taken by another program. Choose another: PORT=4322 npm start.\n`,
  ]);
});

test('a configuration that is no module is told with its line', async () => {
  const broken = Object.assign(new SyntaxError('Unexpected token'), {
    stack: 'file:///home/me/archive.config.ts:9\n export default {{\n',
  });
  await expect(loadConfiguration(() => Promise.reject(broken))).rejects.toThrow(
    'archive.config.ts:9: the configuration cannot be loaded: ' +
      'expected a module whose default export is the settings, found Unexpected token. ' +
      'Mend it, or take it back from the history.',
  );
  await expect(loadConfiguration(async () => ({}))).rejects.toThrow('found no default export.');
});
