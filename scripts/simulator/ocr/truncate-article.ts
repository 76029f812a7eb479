import type { CorpusArticle } from '../corpus-page.ts';
import type { Random } from '../seed-random.ts';

/** Breaks an article off in the middle of a sentence, past half of its text. */
export function truncateArticle(article: CorpusArticle, random: Random): CorpusArticle {
  const count = article.paragraphs.length;
  const last = random.between(Math.floor(count / 2), count - 1);
  const broken = article.paragraphs[last] ?? '';
  const cut = broken.slice(0, random.between(Math.ceil(broken.length * 0.3), broken.length - 3));
  const end = /^(.*[^，。！？、；：])[，。！？、；：]*$/su.exec(cut)?.[1] ?? cut;
  return {
    ...article,
    paragraphs: [...article.paragraphs.slice(0, last), end],
    subheads: article.subheads.filter((s) => s.before_paragraph <= last),
    note: null,
  };
}
