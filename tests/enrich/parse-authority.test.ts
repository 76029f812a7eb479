import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseAuthority } from '../../src/enrich/parse-authority.ts';

const path = 'content/authority/topics.yml';
const topic = (name: string, slug: string, rest = '') =>
  `- name: ${name}\n  en: ${slug}\n  slug: ${slug}\n  description: 一句话。\n  cues: [{ words: ${name} }]\n${rest}`;
const parse = (text: string) => parseAuthority(new Map([[path, text]]));

test('the lists of the archive itself are sound', () => {
  const files = ['topics.yml', 'eras.yml', 'regions.yml'].map((name): [string, string] => {
    const file = `content/authority/${name}`;
    return [file, readFileSync(file, 'utf8')];
  });
  expect(parseAuthority(new Map(files)).topics.topics).toHaveLength(23);
});

test('cues may be bare words, a list of words, or words between spaces', () => {
  const forms = ['[清凉, 防暑]', '[{ words: [清凉, 防暑] }]', '[{ weight: 1, words: 清凉 防暑 }]'];
  const cues = forms.map((form) => {
    const [first] = parse(topic('送清凉', 'heat').replace(/\[.*\]/, form)).topics.topics;
    return first?.cues.flatMap(({ weight, words }) => words.map((word) => `${word} ${weight}`));
  });
  expect(cues).toEqual(Array(3).fill(['清凉 1', '防暑 1']));
});

test('an archive without lists has no topics', () => {
  expect(parseAuthority(new Map()).topics.topics).toEqual([]);
  expect(parse('# nothing yet\n').topics.topics).toEqual([]);
});

test.each([
  [
    topic('送清凉', 'heat', '  exclusion: []\n'),
    `${path}:6: unknown field "exclusion". Did you mean "exclusions"?`,
  ],
  [
    topic('送清凉', 'heat', '  parent: 职工服物\n') + topic('职工服务', 'services'),
    `${path}:6: there is no topic "职工服物". Did you mean "职工服务"?`,
  ],
  [
    topic('甲', 'a', '  parent: 乙\n') + topic('乙', 'b', '  parent: 甲\n'),
    `${path}:6: the topic "甲" lies below itself. Break the circle.`,
  ],
  [
    topic('送清凉', 'heat') + topic('送温暖', 'heat'),
    `${path}:8: the slug "heat" is taken by another topic, at ${path}:3. Give one of them another slug.`,
  ],
  [
    topic('送清凉', 'heat').replace('words: 送清凉', 'words: 清凉 清凉'),
    `${path}:5: the words "清凉" stand twice in the topic "送清凉". Keep one of them.`,
  ],
  [
    topic('送清凉', 'heat').replace('{ words', '{ wegiht: 3, words'),
    `${path}:5: unknown field "wegiht". Did you mean "weight"?`,
  ],
  [
    topic('送清凉', 'heat').replace('words: 送清凉', 'words: 热'),
    `${path}:5: the topic "送清凉" has a cue of one character, "热": expected a word of two`,
  ],
  [
    topic('送清凉', 'heat').replace('words: 送清凉', 'words: 12345'),
    `${path}:5: "cues[1].words" cannot be read`,
  ],
  [topic('送清凉', 'Heat relief'), `${path}:3: "slug" cannot be read`],
  [topic('送清凉', 'heat').replace(/ {2}cues.*\n/, ''), `${path}:1: "cues" cannot be read`],
  ['name: 送清凉\n', `${path}:1: this cannot be read: expected a list`],
  ['- 送清凉\n', `${path}:1: the entry cannot be read`],
  ['- name: "送清凉\n', `${path}:`],
  ['- &a [x]\n- *a\n', `${path}:2: YAML aliases are not read here: found *a.`],
])('%j is refused by line', (text, message) => {
  expect(() => parse(text)).toThrow(message);
});
