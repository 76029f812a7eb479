import { ExpectedError } from '../../model/expected-error.ts';
import { nearestWord } from '../../model/nearest-word.ts';
import { type Topic, topic } from '../../model/topic.ts';
import { type Entry, parseEntries } from './parse-entries.ts';

/** The topics of topics.yml: names and slugs unique, parents known and no topic above itself. */
export function parseTopics(text: string, path: string): Topic[] {
  const entries = parseEntries(text, path, topic);
  checkUnique(entries, 'name');
  checkUnique(entries, 'slug');
  checkNamed(entries);
  checkParents(entries);
  for (const { value, where } of entries) checkCues(value, where('cues'));
  return entries.map(({ value }) => value);
}

function checkUnique(entries: readonly Entry<Topic>[], field: 'name' | 'slug'): void {
  const first = new Map<string, string>();
  for (const { value, where } of entries) {
    const before = first.get(value[field]);
    if (before !== undefined) {
      throw new ExpectedError({
        what: `the ${field} "${value[field]}" is taken by another topic, at ${before}`,
        where: where(field),
        fix: `Give one of them another ${field}.`,
      });
    }
    first.set(value[field], where(field));
  }
}

/** The topics that an entry names are there. */
function checkNamed(entries: readonly Entry<Topic>[]): void {
  const names = new Set(entries.map(({ value }) => value.name));
  const check = (name: string, where: string) => {
    if (names.has(name)) return;
    const near = nearestWord(name, names);
    throw new ExpectedError({
      what: `there is no topic "${name}"`,
      where,
      fix: near === null ? 'Name a topic of this file.' : `Did you mean "${near}"?`,
    });
  };
  for (const { value, where } of entries) {
    if (value.parent !== null) check(value.parent, where('parent'));
    for (const name of value.covers) check(name, where('covers'));
  }
}

function checkParents(entries: readonly Entry<Topic>[]): void {
  const parents = new Map(entries.map(({ value }) => [value.name, value.parent]));
  for (const { value, where } of entries) {
    const above = new Set<string>();
    for (let at: string | null = value.name; at !== null; at = parents.get(at) ?? null) {
      if (above.has(at)) {
        throw new ExpectedError({
          what: `the topic "${value.name}" lies below itself`,
          where: where('parent'),
          fix: 'Break the circle.',
        });
      }
      above.add(at);
    }
  }
}

function checkCues({ name, cues, exclusions }: Topic, where: string): void {
  const seen = new Set<string>();
  const listed = cues.flatMap((cue) => cue.words);
  for (const words of [...listed, ...exclusions]) {
    if (words.length < 2) {
      throw new ExpectedError({
        what: `the topic "${name}" has a cue of one character, "${words}"`,
        where,
        expected: 'a word of two characters or more, since one stands in too many others',
      });
    }
    if (seen.has(words)) {
      throw new ExpectedError({
        what: `the words "${words}" stand twice in the topic "${name}"`,
        where,
        fix: 'Keep one of them.',
      });
    }
    seen.add(words);
  }
}
