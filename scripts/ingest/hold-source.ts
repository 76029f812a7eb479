import type { Effects } from '../effects/effects.ts';
import type { Conversion } from './conversion.ts';
import type { HeldSource } from './held-source.ts';
import { PackedArticle } from './packed-article.ts';
import { PackedWords } from './packed-words.ts';

/**
 * Holds of a page text only what the archive as a whole is looked at by; the rest is read again
 * where the conversion was kept. Ready-made articles, which are kept nowhere, are held as they are.
 */
export function holdSource(
  conversion: Conversion,
  keptPath: string | null,
  effects: Pick<Effects, 'readBytes'>,
): HeldSource {
  const { head, bulkPath, findings, fingerprints, kept, articles, facts } = conversion;
  const words = keptPath === null ? null : new PackedWords(articles);
  return {
    ...{ head, bulkPath, findings, fingerprints, kept },
    articles: articles.map((cut, i) => {
      const own = facts[i];
      if (own === undefined) throw new Error(`${head.path}: article ${cut.key} has no facts`);
      if (words !== null) return new PackedArticle(cut, own, words, i);
      return { ...cut, named: (id) => ({ ...cut, ...own, id }) };
    }),
    read: async () =>
      keptPath === null ? conversion : JSON.parse((await effects.readBytes(keptPath)).toString()),
  };
}
