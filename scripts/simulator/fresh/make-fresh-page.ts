import type { CorpusArticle, CorpusPage } from '../corpus-page.ts';
import type { Grammar } from '../grammar/grammar.ts';
import type { Random } from '../seed-random.ts';
import { makeArticle } from './make-article.ts';
import { shuffleDecks } from './shuffle-decks.ts';
import { varyArticle } from './vary-article.ts';

/** What fresh pages are made of. */
export interface Material {
  /** Written articles with the year that they were written for. */
  written: { article: CorpusArticle; year: number }[];
  grammar: Grammar;
}

/** Puts a page together that no one has seen: written articles varied, others from the grammar. */
export function makeFreshPage({ written, grammar }: Material, random: Random): CorpusPage {
  const issued = { year: random.between(2015, 2025), month: random.between(1, 12) };
  const count = random.between(4, 16);
  const share = random.pick([0, 0.3, 0.5, 0.5, 0.7, 1]);
  const borrowed = random.sample(written, Math.min(Math.round(count * share), written.length));
  const group = random.chance(0.4) && count - borrowed.length > 2 ? random.between(2, 4) : 0;
  const topic = random.pick(grammar.topics);
  const draw = shuffleDecks(random.fork('decks'));
  const make = (i: number, more: object) =>
    makeArticle(grammar, random.fork(i), { key: 'k0', issued, draw, ...more });
  const grouped = Array.from({ length: group }, (_, i) =>
    make(i, { topic, kind: random.pick(['feature', 'feature', 'news']) }),
  );
  const rest = [
    ...borrowed.map(({ article, year: from }, i) =>
      varyArticle(article, issued.year - from, random.fork(`written ${i}`)),
    ),
    ...Array.from({ length: Math.max(0, count - borrowed.length - group) }, (_, i) =>
      make(group + i, {}),
    ),
  ];
  const stories = random.shuffle(rest).toSpliced(random.between(0, rest.length), 0, ...grouped);
  // Written articles come from issues of many months: together they tell no year.
  const told = borrowed.length === 0 ? {} : { year: null };
  const articles = stories.map((article, i) => ({ ...article, ...told, key: `k${i + 1}` }));
  const over = articles.filter((_, i) => grouped.includes(stories[i] as CorpusArticle));
  return {
    paper: 'qiming',
    issued: [issued.year, issued.month, random.between(1, 28)]
      .map((n) => String(n).padStart(2, '0'))
      .join('-'),
    page: String(random.between(1, 8)).padStart(2, '0'),
    traditional: false,
    banner:
      over.length < 2
        ? null
        : { text: drawBanner(grammar, topic, random), over: over.map((article) => article.key) },
    articles,
  };
}

function drawBanner(grammar: Grammar, topic: Grammar['topics'][number], random: Random): string {
  const { 季: seasons = ['季节'] } = grammar.words;
  const say: Record<string, () => string> = {
    众: () => random.pick(topic.crowd),
    处: () => random.pick(topic.sites),
    牌: () => random.pick(topic.heads) + random.pick(topic.tails),
    季: () => random.pick(seasons),
  };
  return random
    .pick(topic.frames.banners)
    .replace(/\{(.)\}/gu, (_, slot: string) => say[slot]?.() ?? '');
}
