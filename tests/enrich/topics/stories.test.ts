import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeEffects } from '../../../scripts/effects/make-effects.ts';
import { readLabelledArticles } from '../../../scripts/evaluate/read-labelled-articles.ts';
import { findTopicStories } from '../../../scripts/evaluate/topics/find-topic-stories.ts';
import { parseTopicStories } from '../../../scripts/evaluate/topics/parse-topic-stories.ts';
import { scoreTopicStories } from '../../../scripts/evaluate/topics/score-topic-stories.ts';
import { readCorpus } from '../../../scripts/simulator/read-corpus.ts';
import { readAuthority } from '../read-authority.ts';

const { topics: table } = readAuthority();
const listed = parseTopicStories(readFileSync('tests/enrich/topics/stories.yml', 'utf8'));
const articles = await readLabelledArticles('tests/enrich/articles', makeEffects());
const written = findTopicStories(readCorpus('scripts/simulator/corpus'), articles);

describe('the topics of labelled stories', () => {
  test('are those of the vocabulary', () => {
    const names = new Set(table.topics.map(({ name }) => name));
    const labels = [...listed, ...written].flatMap(({ expected }) => expected);
    expect(labels.filter((name) => !names.has(name))).toEqual([]);
  });

  test.each([
    { set: 'stories', f1: 0.93, first: 0.96 },
    { set: 'qiming', f1: 0.865, first: 0.86 },
    { set: 'yuanchuan', f1: 0.84, first: 0.77 },
    { set: 'daily', f1: 0.96, first: 0.96 },
    { set: 'daily held', f1: 0.94, first: 0.87 },
    { set: 'first', f1: 0.79, first: 0.88 },
    { set: 'first held', f1: 0.65, first: 0.8 },
    { set: 'second', f1: 0.89, first: 0.86 },
    { set: 'second held', f1: 0.77, first: 0.72 },
  ])('are found no worse than they were: $set', ({ set, f1, first }) => {
    const [score] = scoreTopicStories(
      [...listed, ...written].filter((story) => story.set === set),
      table,
    );
    expect(score?.f1).toBeGreaterThanOrEqual(f1);
    expect(score?.first).toBeGreaterThanOrEqual(first);
  });
});
