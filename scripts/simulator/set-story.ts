import type { Composer, Group } from './compose/page-plan.ts';
import type { CorpusArticle } from './corpus-page.ts';
import { dressArticle } from './dress/dress-article.ts';
import { widenDigits } from './dress/widen-digits.ts';
import { type Misreading, misreadArticle } from './ocr/misread-article.ts';
import { setOcrArticle } from './ocr/set-ocr-article.ts';
import { truncateArticle } from './ocr/truncate-article.ts';
import type { DressedArticle } from './page/dressed-article.ts';
import { setPdfArticle } from './pdf/set-pdf-article.ts';

export interface SetStory {
  dressed: DressedArticle;
  group: Group;
  misreadings: Misreading[];
}

/** Takes one story from what its writer meant to the frames that its page prints. */
export function setStory(
  story: CorpusArticle,
  composer: Composer,
  page: { width: number; banner: string | null },
): SetStory {
  const { dice } = composer;
  const random = composer.random.fork(story.key);
  const patch = dice.falls('mixed', random);
  const layout = patch === (composer.layout === 'pdf') ? 'ocr' : 'pdf';
  const long = story.paragraphs.join('').length > 150;
  const truncated = layout === 'ocr' && long && dice.falls('truncated', random);
  const kept = truncated ? truncateArticle(story, random.fork('truncate')) : story;
  const wide = dice.falls('full-width-digits', random) ? widenDigits(kept) : kept;
  const read =
    layout === 'ocr'
      ? misreadArticle(wide, random.fork('misread'), dice)
      : { article: wide, misreadings: [] };
  const banner = page.banner;
  const dressed = dressArticle(read.article, { random, dice, layout, banner, truncated });
  const frames =
    layout === 'pdf'
      ? setPdfArticle(dressed, random.fork('set'), dice, page.width)
      : setOcrArticle(dressed, random.fork('set'), dice);
  const small = ['photo', 'brief', 'ad-notice'].includes(story.kind);
  return {
    dressed,
    group: { key: story.key, layout, small, frames },
    misreadings: read.misreadings,
  };
}
