import type { Kind } from '../../../src/model/cut-article.ts';
import type { CorpusArticle } from '../corpus-page.ts';
import type { Frames, Grammar, Topic } from '../grammar/grammar.ts';
import type { Random } from '../seed-random.ts';
import { beginStory, type IssueMonth, type Story } from './begin-story.ts';
import { drawByline } from './draw-byline.ts';
import { type Draw, shuffleDecks } from './shuffle-decks.ts';
import { writeBody } from './write-body.ts';
import { writeHeads } from './write-heads.ts';

export interface ArticleRequest {
  key: string;
  issued: IssueMonth;
  /** Where not given, drawn. */
  kind?: Kind;
  topic?: Topic;
  /** The decks that the sentences come from, shared by the stories of a page. */
  draw?: Draw;
}

const kinds: Kind[] = [
  ...Array<Kind>(10).fill('news'),
  ...Array<Kind>(4).fill('feature'),
  ...Array<Kind>(2).fill('brief'),
  ...Array<Kind>(2).fill('photo'),
  'ad-notice',
];

/** Writes an article that no one has read, from the grammar. */
export function makeArticle(
  grammar: Grammar,
  random: Random,
  {
    key,
    issued,
    kind = drawKind(random),
    topic = random.pick(grammar.topics),
    draw = shuffleDecks(random),
  }: ArticleRequest,
): CorpusArticle {
  const { frames } = topic;
  const story = beginStory(grammar, topic, issued, random, draw);
  const body = writeBody(story, frames, kind, random);
  const heads = writeHeads(story, frames, kind, random);
  const opening =
    kind === 'news' || kind === 'brief' ? (random.chance(0.1) ? '电头' : '本报讯') : 'none';
  const long = body.paragraphs.length > 5;
  const authored = kind === 'diary' || (kind === 'feature' && random.chance(0.12));
  return {
    key,
    kind,
    ...heads,
    ...body,
    series: drawSeries(story, frames, kind, random),
    lead:
      kind === 'feature' && long && random.chance(0.45)
        ? story.fill(story.draw(frames.leads))
        : null,
    byline: drawByline(kind, authored, opening, random),
    opening,
    dateline: drawDateline(story, kind, opening, random),
    note: authored && random.chance(0.4) ? story.fill(story.draw(frames.notes)) : null,
    regions: [story.place.path],
    topics: kind === 'ad-notice' || topic.topic === '' ? [] : [topic.topic],
    year: story.saysYear() || kind === 'diary' ? issued.year : null,
    ...(kind === 'ad-notice' ? body.notice : {}),
  };
}

function drawKind(random: Random): Kind {
  return random.chance(0.03) ? 'diary' : random.pick(kinds);
}

function drawSeries(story: Story, frames: Frames, kind: Kind, random: Random): string | null {
  if (kind === 'diary') return '蹲点日记';
  const others = frames.series.filter((name) => !name.includes('日记'));
  return kind === 'feature' && random.chance(0.15) ? story.draw(others) : null;
}

function drawDateline(
  story: Story,
  kind: Kind,
  opening: CorpusArticle['opening'],
  random: Random,
): CorpusArticle['dateline'] {
  const { year, month } = story.issued;
  const day = [month, random.between(1, 28)].map((n) => String(n).padStart(2, '0'));
  if (opening === '电头') {
    const place = random.chance(0.3) ? '北京' : story.place.short;
    return { place, date: day.join('-'), weather: null };
  }
  if (kind !== 'diary') return null;
  const weather = random.pick(['晴', '多云', '小雨', '阴', '雪', '大风', null]);
  return { place: null, date: `${year}-${day.join('-')}`, weather };
}
