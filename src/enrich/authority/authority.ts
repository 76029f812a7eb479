import type { Era } from '../dates/era.ts';
import type { Gazetteer } from '../regions/gazetteer.ts';
import type { WordTable } from '../text/word-table.ts';
import type { TopicTable } from '../topics/topic-table.ts';

/** The hand-kept lists of content/authority/, parsed once and ready to use. */
export interface Authority {
  gazetteer: Gazetteer;
  topics: TopicTable;
  eras: WordTable<Era>;
}
