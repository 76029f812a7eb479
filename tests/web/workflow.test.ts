import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import settings from '../../archive.config.ts';
import { pipelineOptions } from '../../scripts/cli/command-line.ts';
import { parseConfiguration } from '../../src/site/parse-configuration.ts';

interface Step {
  run?: string;
  uses?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}
interface Job {
  permissions?: Record<string, string>;
  steps: Step[];
}

const workflow = parse(readFileSync('.github/workflows/site.yml', 'utf8'));
const jobs: Record<string, Job> = workflow.jobs;
const steps = Object.values(jobs).flatMap((job) => job.steps);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

test('it runs commands that are there, with options that they know', () => {
  const commands = steps.flatMap(({ run }) => run ?? []);
  expect(commands).toContain('npm test');
  for (const command of commands.filter((one) => one.startsWith('npm run'))) {
    const [name = '', ...options] = command.replace('npm run ', '').split(/ -- | /u);
    expect(scripts).toHaveProperty(name);
    for (const option of options) expect(pipelineOptions).toHaveProperty(option.slice(2));
  }
});

test('a build that would publish ids that were not committed fails', () => {
  expect(steps.map(({ run }) => run)).toContain('npm run build -- --frozen');
});

test('address and base path come from the configuration of Pages, and are read by ours', () => {
  const env = steps.find(({ run }) => run?.startsWith('npm run build'))?.env ?? {};
  const given = Object.fromEntries(
    Object.entries(env).map(([name, value]) => [
      name,
      value
        .replace(/\$\{\{ steps\.pages\.outputs\.origin \}\}/u, 'https://someone.github.io')
        .replace(/\$\{\{ steps\.pages\.outputs\.base_path \}\}/u, '/archive'),
    ]),
  );
  expect(parseConfiguration(settings, given)).toMatchObject({
    site: 'https://someone.github.io',
    base: '/archive/',
  });
});

test('only the job that deploys may write, and none keeps a token for git', () => {
  expect(workflow.permissions).toEqual({ contents: 'read' });
  for (const [name, { permissions = {} }] of Object.entries(jobs)) {
    const writes = Object.values(permissions).includes('write');
    expect(writes, name).toBe(name === 'deploy');
  }
  for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout'))) {
    expect(step.with).toEqual({ 'persist-credentials': false });
  }
});
