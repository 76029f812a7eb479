import type { Era } from '../dates/era.ts';
import type { WordTable } from '../text/word-table.ts';
import type { TopicTable } from '../topics/topic-table.ts';

/** The hand-kept lists of content/authority/, parsed once and ready to use. */
export interface Authority {
  topics: TopicTable;
  eras: WordTable<Era>;
}
