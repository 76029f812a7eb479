import type { CorpusArticle } from '../corpus-page.ts';
import type { Dice } from '../draw-dice.ts';
import { block } from '../page/block.ts';
import type { Block } from '../page/dressed-article.ts';
import type { Random } from '../seed-random.ts';

const pointers = ['▲', '▲', '▼', '上图：', '下图：', '左图：', '右图：', '▲ '];

/** Prints the texts under pictures; `captions` are the paragraphs as a reader of the print has them. */
export function printCaptions(
  article: CorpusArticle,
  random: Random,
  dice: Dice,
): { blocks: Block[]; captions: string[]; photographers: string[]; agency: string | null } {
  const photographers = article.byline.photographers;
  let captions = article.captions;
  if (captions.length === 0) return { blocks: [], captions, photographers: [], agency: null };
  if (captions.length === 1 && dice.falls('caption-in-two', random))
    captions = splitCaption(captions[0] ?? '');
  if (dice.falls('caption-pointer', random)) {
    captions = [`${random.pick(pointers)}${captions[0]}`, ...captions.slice(1)];
  }
  const credit = photographers.length === 0 ? '' : printCredit(article, random);
  const ownLine = credit !== '' && dice.falls('credit-line', random);
  if (credit !== '' && !ownLine) {
    captions = captions.with(-1, `${captions.at(-1)}${random.chance(0.8) ? ' ' : ''}${credit}`);
  }
  const blocks = captions.map((text) => block('caption', text));
  if (ownLine) blocks.push(block('credit', credit));
  const agency = credit === '' ? null : article.byline.agency;
  return { blocks, captions, photographers, agency };
}

function printCredit({ byline }: CorpusArticle, random: Random): string {
  const names = byline.photographers.join(' ');
  if (byline.agency !== null) return `${byline.agency}记者 ${names} 摄`;
  return random.pick([
    `本报记者 ${names} 摄`,
    `本报通讯员 ${names} 摄`,
    `本报通讯员 ${names} 摄`,
    `通讯员 ${names} 摄`,
    `${names} 摄`,
    `${names}/摄`,
    `${names}摄`,
  ]);
}

/** A caption of several sentences in two paragraphs. */
function splitCaption(text: string): string[] {
  const end = text.indexOf('。', 12) + 1;
  return end === 0 || text.length - end < 12 ? [text] : [text.slice(0, end), text.slice(end)];
}
