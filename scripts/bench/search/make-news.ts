import type { ReadyArticle } from '../../../src/model/ready-article.ts';
import { makeArticles } from '../../simulator/make-articles.ts';
import { readMaterial } from '../../simulator/read-material.ts';
import { seedRandom } from '../../simulator/seed-random.ts';
import { openDictionary, type VaryWords } from './vary-words.ts';

/** Articles are of so many characters, short ones more often than long ones. */
const SHORTEST = 300;
const LONGEST = 3000;

/** Articles as long as real ones and as different from each other; the same ones each time. */
export function* makeNews(count: number): Generator<ReadyArticle> {
  const openWords = openDictionary();
  const random = seedRandom('news');
  // A long article goes on with the paragraphs of others.
  const others = makeArticles(readMaterial().grammar, { seed: 'news', count: count * 20 });
  for (const article of makeArticles(readMaterial().grammar, { seed: 'bench', count })) {
    const words = openWords(random.fork(article.id ?? ''));
    const told = retell(article, words);
    const length = SHORTEST * (LONGEST / SHORTEST) ** (random.next() ** 2.2);
    while (countCharacters(told.paragraphs) < length) {
      const further = others.next();
      if (further.done === true) break;
      told.paragraphs.push(...(further.value.paragraphs ?? []).map(words.borrowed));
    }
    yield told;
  }
}

function countCharacters(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, { length }) => sum + length, 0);
}

function retell(
  article: ReadyArticle,
  { own }: VaryWords,
): ReadyArticle & { paragraphs: string[] } {
  const { headline, kicker, subtitle, lead, paragraphs = [], captions } = article;
  return {
    ...article,
    headline: own(headline),
    ...(kicker == null ? {} : { kicker: own(kicker) }),
    ...(subtitle == null ? {} : { subtitle: own(subtitle) }),
    ...(lead == null ? {} : { lead: own(lead) }),
    paragraphs: paragraphs.map(own),
    ...(captions === undefined ? {} : { captions: captions.map(own) }),
  };
}
