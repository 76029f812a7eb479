import type { CorpusArticle } from '../corpus-page.ts';
import type { Dice } from '../draw-dice.ts';
import type { Random } from '../seed-random.ts';

export interface TurnedArticle {
  article: CorpusArticle;
  /** 上接第1版, a line before the text. */
  before: string | null;
  /** 下转第3版, a line after the text, which goes on elsewhere. */
  after: string | null;
}

/** Has an article go on at another page, or come from one. */
export function turnPage(article: CorpusArticle, random: Random, dice: Dice): TurnedArticle {
  const turns = article.paragraphs.length > 2 && article.kind !== 'photo';
  if (!turns || !dice.falls('page-turns', random)) return { article, before: null, after: null };
  const page = random.between(1, 8);
  const [open = '', close = ''] = random.pick(['（）', '（）', '()', '']);
  const print = (words: string) => `${open}${words}${page}版${close}`;
  if (random.chance(0.5)) return { article, before: print('上接第'), after: null };
  const kept = article.paragraphs.slice(0, -1);
  const cut = {
    ...article,
    paragraphs: kept,
    subheads: article.subheads.filter((subhead) => subhead.before_paragraph < kept.length),
    note: null,
  };
  return { article: cut, before: null, after: print('下转第') };
}
