import type { LeafSummary } from '../codec/leaf-directory.ts';
import type { Use } from '../spell/list-spelling.ts';
import type { Headline } from '../suggest/shelve-headlines.ts';
import { parseFolds } from '../text/parse-folds.ts';
import { createTokenizer, type Tokenize } from '../tokenize.ts';
import { ArchiveColumns } from './columns.ts';
import type { IndexFile, Recall } from './compress-file.ts';
import { listFolds } from './list-folds.ts';
import { TextPacks } from './pack-texts.ts';
import { PostingLists } from './posting-lists.ts';

/** A file still to be made. */
export type Job = () => Promise<IndexFile>;

export type Kind = 'singles' | 'pairs';

/** An index in the making: what the articles gave, and what was written of it. */
export interface IndexDraft {
  recall: Recall;
  folds: string;
  tokenize: Tokenize;
  ids: string[];
  headlines: Headline[];
  lists: PostingLists;
  columns: ArchiveColumns;
  packs: TextPacks;
  leaves: Record<Kind, LeafSummary[]>;
  /** How many articles the symbols and the pairs stand in. */
  uses: Record<Kind, Use[]>;
  /** The keys of the shelves of headlines. */
  shelves: string[];
}

export function startDraft(recall: Recall): IndexDraft {
  const folds = listFolds();
  return {
    recall,
    folds,
    tokenize: createTokenizer(parseFolds(folds)),
    ids: [],
    headlines: [],
    lists: new PostingLists(),
    columns: new ArchiveColumns(),
    packs: new TextPacks(),
    leaves: { singles: [], pairs: [] },
    uses: { singles: [], pairs: [] },
    shelves: [],
  };
}
