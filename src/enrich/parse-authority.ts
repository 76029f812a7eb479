import type { Authority } from './authority/authority.ts';
import { parseEras } from './authority/parse-eras.ts';
import { parseTopics } from './authority/parse-topics.ts';
import { makeWordTable } from './text/word-table.ts';
import { makeTopicTable } from './topics/topic-table.ts';

/** Makes the authority of its files, path → text; a list that is not there is empty. */
export function parseAuthority(files: ReadonlyMap<string, string>): Authority {
  const list = (name: string): [text: string, path: string] => {
    for (const [path, text] of files) {
      if (path === name || path.endsWith(`/${name}`)) return [text, path];
    }
    return ['', name];
  };
  const eras = parseEras(...list('eras.yml'));
  return {
    topics: makeTopicTable(parseTopics(...list('topics.yml'))),
    eras: makeWordTable(
      eras.flatMap((era) => [era.words].flat().map((word) => [word, era] as const)),
    ),
  };
}
