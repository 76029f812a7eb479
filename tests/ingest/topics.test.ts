import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findTopicChanges } from '../../scripts/ingest/find-topic-changes.ts';
import { readTopics } from '../../scripts/ingest/read-topics.ts';
import { formatArticle } from '../../src/write/format-article.ts';
import { sampleArticle } from '../write/sample-article.ts';
import { runScript } from './run-script.ts';

let archive = '';

beforeEach(async () => {
  archive = await mkdtemp(join(tmpdir(), 'pressmark-'));
});
afterEach(() => rm(archive, { recursive: true, force: true }));

async function put(path: string, content: string): Promise<void> {
  await mkdir(dirname(join(archive, path)), { recursive: true });
  await writeFile(join(archive, path), content);
}

const topic = (name: string, slug: string, cue: string) =>
  `- name: ${name}\n  en: ${slug}\n  slug: ${slug}\n  description: 一句话。\n  cues: [{ weight: 4, words: ${cue} }]\n`;

test('a curator adds a topic in one file and reads in the report what changed', async () => {
  await put('authority/topics.yml', topic('技能竞赛', 'contests', '技能比武'));
  await put(
    'sources/qiming/2024-04-12/06.txt',
    '示例市总工会举办技能比武\n\n本报讯 （记者方圆）近日，示例市总工会举办职工技能比武，评委席旁摆着三只奖杯。\n',
  );
  const first = await runScript('ingest', '--content', archive);
  expect(first.stderr).not.toMatch(/^topics:/m);
  await put(
    'authority/topics.yml',
    topic('技能竞赛', 'contests', '歌咏比赛') + topic('奖励', 'awards', '奖杯'),
  );
  const second = await runScript('ingest', '--content', archive);
  expect(second.stderr).toMatch(/^topics: 1 article gained 奖励; 1 article lost 技能竞赛$/m);
});

test('a mistyped field of the list is refused by line with the right one', async () => {
  await put('authority/topics.yml', topic('技能竞赛', 'contests', '比武').replace('cues', 'ceus'));
  await put('sources/qiming/2024-04-12/06.txt', '标题\n\n本报讯 近日，示例市总工会开会。\n');
  const { status, stderr } = await runScript('ingest', '--content', archive);
  expect(status).toBe(1);
  expect(stderr).toContain('authority/topics.yml:5: unknown field "ceus". Did you mean "cues"?');
});

test('what changed is counted from the files that the last ingest wrote', () => {
  const topicOf = (name: string) => ({ name, slug: name, score: 1, evidence: ['“{import}'] });
  const article = sampleArticle({ topics: [topicOf('a'), topicOf('b')] });
  const had = readTopics(formatArticle(article));
  const retold = { id: article.id, had, has: new Set(['b', 'c']) };
  expect(findTopicChanges([retold])).toEqual([
    { topic: 'a', gained: [], lost: [article.id] },
    { topic: 'c', gained: [article.id], lost: [] },
  ]);
  expect(readTopics('')).toEqual(new Set());
});
