import type { CutArticle } from '../../model/cut-article.ts';
import type { Passage, Position } from './passage.ts';

const agencyLine =
  /^[▲△■●◆]?\s*(?:本报|新华社|中新社|据)?(?:讯|[^，。（(]{0,24}?电)\s*(?=[（(]|\s)/;
const isCredited = /记者|通讯员|作者|特约|实习|摄/;
const credits =
  /[（(](?:本报|新华社|见习)?(?:记者|通讯员|作者|特约|实习|首席|全媒体)[^（）()]*[）)]|(?:本报|新华社|中新社)?(?:记者|通讯员)\s*[^，。；！？]{2,24}摄(?:影报道|影)?|[\p{Script=Han}·]{2,4}\s*摄$/gu;

/** Cuts an article into the passages that are read for places, the most telling first. */
export function layOutPassages(article: CutArticle): Passage[] {
  const passages: Passage[] = [];
  const add = (position: Position, text: string | null) => {
    const plain = clean(text ?? '');
    if (plain !== '') passages.push({ position, text: plain });
  };
  add('headline', article.headline);
  add('kicker', article.kicker);
  add('subtitle', article.subtitle);
  add('lead', article.lead);
  const [first = '', ...rest] = article.paragraphs.map((one) => one.text.replace(agencyLine, ''));
  const plain = clean(first);
  const cut = firstSentenceEnd(plain);
  add('opening', plain.slice(0, cut));
  add('first', plain.slice(cut));
  for (const text of rest) add('body', text);
  const captions = article.paragraphs.length === 0 ? 'opening' : 'caption';
  for (const text of article.captions) add(captions, text);
  return passages;
}

function clean(text: string): string {
  return isCredited.test(text) ? text.replace(credits, '').trim() : text.trim();
}

function firstSentenceEnd(text: string): number {
  const end = /[。！？](?:”)?/.exec(text);
  return end === null ? text.length : end.index + end[0].length;
}
