import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { frames, type Grammar, type Place, type Topic, topicWords } from './grammar.ts';

/** Reads the tables of the grammar from their folder. */
export function readGrammar(folder: string): Grammar {
  const read = (name: string): unknown => parse(readFileSync(join(folder, `${name}.yml`), 'utf8'));
  const readTopics = (words: string, sentences: string): Topic[] => {
    const told = frames.parse(read(sentences));
    return z
      .array(topicWords)
      .parse(read(words))
      .map((topic) => ({ ...topic, frames: told }));
  };
  const lists = z.record(z.string(), z.array(z.string()));
  return {
    topics: [...readTopics('topics', 'frames'), ...readTopics('general-topics', 'general-frames')],
    words: lists.parse(read('words')),
    places: z.array(lists).parse(read('places')).flatMap(listPlaces),
  };
}

function listPlaces(entry: Record<string, string[]>): Place[] {
  return Object.entries(entry).flatMap(([above, names]) =>
    names.map((given) => {
      const [name = '', short = name.slice(0, -1)] = given.split('=');
      const [province = '', city = ''] = above.split('/');
      const between = name.endsWith('市') ? '' : city;
      return { path: `${above}/${name}`, full: `${province}${between}${name}`, name, short };
    }),
  );
}
