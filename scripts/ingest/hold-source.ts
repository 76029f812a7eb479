import type { CutArticle } from '../../src/model/cut-article.ts';
import type { Facts } from '../../src/model/facts.ts';
import type { Effects } from '../effects/effects.ts';
import type { Conversion } from './conversion.ts';
import type { HeldArticle, HeldSource } from './held-source.ts';
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
  const { head, bulkPath, findings, fingerprints, kept } = conversion;
  return {
    ...{ head, bulkPath, findings, fingerprints, kept },
    articles: keptPath === null ? holdWhole(conversion) : pack(conversion),
    // What a function mentions stays alive with it: that for page texts must not mention these.
    read: keptPath === null ? async () => conversion : readFrom(keptPath, effects),
  };
}

function readFrom(path: string, effects: Pick<Effects, 'readBytes'>): HeldSource['read'] {
  return async () => JSON.parse((await effects.readBytes(path)).toString());
}

function pack({ head, articles, facts }: Conversion): HeldArticle[] {
  const words = new PackedWords(articles);
  return articles.map((cut, i) => new PackedArticle(cut, factsOf(cut, facts[i], head), words, i));
}

function holdWhole({ head, articles, facts }: Conversion): HeldArticle[] {
  return articles.map((cut, i) => {
    const own = factsOf(cut, facts[i], head);
    return { ...cut, named: (id) => ({ ...cut, ...own, id }) };
  });
}

function factsOf({ key }: CutArticle, facts: Facts | undefined, head: Conversion['head']): Facts {
  if (facts === undefined) throw new Error(`${head.path}: article ${key} has no facts`);
  return facts;
}
