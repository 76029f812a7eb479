import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseRegionAuthority } from '../../../src/enrich/regions/parse-region-authority.ts';
import { readGazetteer } from './read-gazetteer.ts';

const path = 'content/authority/regions.yml';
const parse = (text: string) => parseRegionAuthority(text, path);
const { names } = readGazetteer();
const authority = parse(readFileSync(path, 'utf8'));
const isName = (word: string) => names.namesAt(word, 0).some(({ text }) => text === word);

describe('the curated places', () => {
  it.each([
    ['zones: [', `${path}:1: this is no YAML: found `],
    [
      '',
      `${path}:1: the curated places cannot be read: expected the lists zones, former, aliases,`,
    ],
    ['- 江苏省\n', `${path}:1: the curated places cannot be read: expected the lists zones,`],
    ['zones: []\nformr: []\n', `${path}:2: unknown field "formr". Did you mean "former"?`],
    [
      'zones:\n  - path: 江苏省/某区\n    slug: 某区\n    aliases: []\n',
      `${path}:3: "zones[1].slug" cannot be read`,
    ],
    ['zones: &a []\nformer: *a\n', `${path}:2: YAML aliases are not read here: found *a.`],
  ])('%j is refused by line', (text, message) => {
    expect(() => parse(text)).toThrow(message);
  });

  it('doubt only words that are names of places', () => {
    const { words, bound } = authority;
    expect([...words, ...bound].filter((word) => !isName(word))).toEqual([]);
    expect(words.filter((word) => bound.includes(word))).toEqual([]);
  });

  it('list among the others only what a name of a place stands in', () => {
    const holdsName = (text: string) =>
      Array.from(text).some((_, at) =>
        names.namesAt(text, at).some(({ text: name, form }) => {
          return form !== 'other' && text.startsWith(name, at);
        }),
      );
    expect(authority.others.filter((text) => !holdsName(text))).toEqual([]);
  });

  it('say once what an old name is today', () => {
    const old = authority.former.map(({ name }) => name);
    expect(old.filter((name, index) => old.indexOf(name) !== index)).toEqual([]);
  });
});
