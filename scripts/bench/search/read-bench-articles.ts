import { listFields } from '../../../src/search/text/list-fields.ts';
import { parseArticle } from '../../../src/write/parse-article.ts';
import type { Effects } from '../../effects/effects.ts';

/** An article as the benchmark compares it: what may be searched, and nothing else. */
export interface BenchArticle {
  id: string;
  headline: string;
  /** All other fields. */
  texts: string[];
}

export async function* readBenchArticles(
  folder: string,
  effects: Pick<Effects, 'listFiles' | 'readBytes'>,
): AsyncGenerator<BenchArticle> {
  const names = await effects.listFiles(folder);
  for (const name of names.filter((path) => /^[^_/]+\/[^/]+\.mdx$/u.test(path)).sort()) {
    const path = `${folder}/${name}`;
    const article = parseArticle((await effects.readBytes(path)).toString(), path);
    const fields = listFields(article);
    yield {
      id: article.id,
      headline: article.headline,
      texts: fields.filter(({ name: field }) => field !== 'headline').map(({ text }) => text),
    };
  }
}
