import type { GoldArticle } from '../../evaluate/gold-page.ts';
import type { CorpusArticle } from '../corpus-page.ts';
import type { Dice } from '../draw-dice.ts';
import { block } from '../page/block.ts';
import type { Block, DressedArticle } from '../page/dressed-article.ts';
import type { Random } from '../seed-random.ts';
import { printByline } from './print-byline.ts';
import { printCaptions } from './print-captions.ts';
import { printHeads } from './print-heads.ts';
import { turnPage } from './turn-page.ts';

const boxLabels = ['阅读提示', '阅读提示', '阅读提示', '核心提示', '内容提要', '导读', '核心阅读'];

export interface Dressing {
  random: Random;
  dice: Dice;
  layout: 'pdf' | 'ocr';
  /** The banner that the article stands under. */
  banner: string | null;
  truncated: boolean;
}

/** Decides the printed words of one article, and keeps its truth beside them. */
export function dressArticle(written: CorpusArticle, dressing: Dressing): DressedArticle {
  const { random, dice, layout, banner } = dressing;
  const { article, before, after } = turnPage(written, random.fork('turn'), dice);
  const truncated = dressing.truncated || after !== null;
  const names = printByline(article, random.fork('byline'), dice, truncated);
  const { heads, alternatives } = printHeads(article, random.fork('heads'), dice, layout);
  const pictures = printCaptions(article, random.fork('captions'), dice);
  const paragraphs = article.paragraphs.map((text, i, all) => {
    const opening = i === 0 ? names.opening : '';
    const closing = i === all.length - 1 ? names.closing : '';
    return `${opening}${text}${closing}`;
  });
  const gold: GoldArticle = {
    id: article.key,
    kind: findKind(article, names.lines),
    series: article.series ?? banner,
    kicker: article.kicker,
    headline: article.headline,
    subtitle: article.subtitle,
    lead: article.lead,
    byline: {
      ...names.byline,
      photographers: pictures.photographers,
      agency: names.byline.agency ?? pictures.agency,
    },
    dateline: findDateline(article),
    paragraphs,
    subheads: article.subheads,
    captions: pictures.captions,
    regions: article.regions,
    mentioned_dates: [],
    inferred_year: article.year,
    year_evidence: null,
    topics: article.topics,
    truncated,
    ...(alternatives.length > 0 ? { alternative_heads: alternatives } : {}),
  };
  return {
    key: article.key,
    gold,
    label:
      article.series === null ? [] : [block('label', printLabel(article.series, random, dice))],
    heads,
    byline: names.lines,
    body: [...turnLine(before), ...setBody(article, paragraphs, truncated), ...turnLine(after)],
    box: article.lead === null ? [] : printBox(article.lead, random.fork('box'), dice),
    captions: pictures.blocks,
  };
}

function turnLine(text: string | null): Block[] {
  return text === null ? [] : [block('note', text)];
}

function findKind(article: CorpusArticle, byline: Block[]): GoldArticle['kind'] {
  if (article.kind !== 'news' && article.kind !== 'feature') return article.kind;
  if (article.opening !== 'none') return 'news';
  return byline.length > 0 ? 'feature' : article.kind;
}

function findDateline({ opening, kind, dateline }: CorpusArticle): GoldArticle['dateline'] {
  if (dateline === null || (opening !== '电头' && kind !== 'diary'))
    return { place: null, date: null };
  return { place: opening === '电头' ? dateline.place : null, date: dateline.date };
}

function setBody(article: CorpusArticle, paragraphs: string[], truncated: boolean): Block[] {
  const blocks = paragraphs.flatMap((text, i) => [
    ...article.subheads
      .filter((s) => s.before_paragraph === i)
      .map((s) => block('subhead', s.text)),
    block('body', text),
  ]);
  if (article.note !== null && !truncated) blocks.push(block('note', article.note));
  return blocks;
}

function printBox(lead: string, random: Random, dice: Dice): Block[] {
  const label = random.pick(boxLabels);
  const text = dice.falls('spaced-labels', random) ? ` ${[...label].join(' ')}` : label;
  return [block('label', text, { tight: random.chance(0.3) }), block('lead', lead)];
}

function printLabel(label: string, random: Random, dice: Dice): string {
  if (dice.falls('bracketed-labels', random)) {
    const [open = '', close = ''] = random.pick([
      ['【', '】'],
      ['■', ''],
      ['·', '·'],
      ['［', '］'],
    ]);
    return `${open}${label}${close}`;
  }
  return dice.falls('spaced-labels', random) && label.length <= 8 ? [...label].join(' ') : label;
}
