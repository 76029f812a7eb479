import { formatLeaf, type LeafEntry } from '../codec/leaf.ts';
import type { LeafSummary } from '../codec/leaf-directory.ts';
import { compressFile, type Recall } from './compress-file.ts';
import { cutLeaves } from './cut-leaves.ts';
import type { IndexDraft, Job } from './index-draft.ts';

/** A pair that stands in fewer articles is not taken for a word. */
const LEAST_USE = 2;

/** Writes all lists, single symbols first, and keeps a summary of each file. */
export function* writeLeaves({ lists, leaves, uses, recall }: IndexDraft): Generator<Job> {
  const sorted = lists.sorted();
  for (const kind of ['singles', 'pairs'] as const) {
    for (const entries of cutLeaves(lists, sorted[kind], kind)) {
      const summary = summarize(entries, leaves[kind].length);
      leaves[kind].push(summary);
      for (const { a, b, gap, count } of entries) {
        const isUsed = kind === 'singles' || (gap === '' && count >= LEAST_USE);
        if (isUsed) uses[kind].push({ text: a + b, count });
      }
      yield writeLeaf(`data/${kind}/${summary.leaf}.bin`, entries, summary, recall);
    }
  }
}

function summarize(entries: readonly LeafEntry[], leaf: number): LeafSummary {
  return {
    leaf,
    first: entries[0] ?? { a: '', b: '', gap: '' },
    tokens: entries.length,
    articles: entries.reduce((sum, { count }) => sum + count, 0),
    size: 0,
  };
}

function writeLeaf(
  path: string,
  entries: readonly LeafEntry[],
  summary: LeafSummary,
  recall: Recall,
): Job {
  const content = formatLeaf(entries);
  return async () => {
    const file = await compressFile(path, content, recall);
    summary.size = file.content.length;
    return file;
  };
}
