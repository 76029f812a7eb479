import type { Authority } from './authority/authority.ts';
import { parseEras } from './authority/parse-eras.ts';
import { parseTopics } from './authority/parse-topics.ts';
import { makeGazetteer } from './regions/make-gazetteer.ts';
import { parseRegionAuthority } from './regions/parse-region-authority.ts';
import type { RegionAuthority } from './regions/region-authority.ts';
import { makeWordTable } from './text/word-table.ts';
import { makeTopicTable } from './topics/topic-table.ts';

const noRegions: RegionAuthority = {
  zones: [],
  former: [],
  aliases: [],
  words: [],
  bound: [],
  others: [],
};

/** Makes the authority of its files, path → text; a list that is not there is empty. */
export function parseAuthority(files: ReadonlyMap<string, string>): Authority {
  const pathOf = (name: string) =>
    [...files.keys()].find((path) => path === name || path.endsWith(`/${name}`));
  const parse = <List>(name: string, parser: (text: string, path: string) => List, none: List) => {
    const path = pathOf(name);
    return path === undefined ? none : parser(files.get(path) ?? '', path);
  };
  const eras = parse('eras.yml', parseEras, []);
  return {
    gazetteer: makeGazetteer(parse('regions.yml', parseRegionAuthority, noRegions)),
    topics: makeTopicTable(parse('topics.yml', parseTopics, [])),
    eras: makeWordTable(
      eras.flatMap((era) => [era.words].flat().map((word) => [word, era] as const)),
    ),
  };
}
