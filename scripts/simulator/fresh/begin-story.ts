import type { Grammar, Place, Topic } from '../grammar/grammar.ts';
import type { Random } from '../seed-random.ts';
import { drawName } from './draw-name.ts';
import type { Draw } from './shuffle-decks.ts';

/** When the paper appears; what a story tells of lies a little before. */
export interface IssueMonth {
  year: number;
  month: number;
}

/** One story being written: who and what it is about, and the words that it has used. */
export interface Story {
  place: Place;
  topic: Topic;
  issued: IssueMonth;
  /** Fills the slots of a frame; nested ones too. */
  fill(frame: string): string;
  draw: Draw;
  /** Words of the body that a headline may take up: 物, 处, 众, 短话. */
  used: Map<string, string[]>;
  /** Whether the text has said its year. */
  saysYear(): boolean;
}

/** Begins a story with a place, a campaign and a cast of its own. */
export function beginStory(
  grammar: Grammar,
  topic: Topic,
  issued: IssueMonth,
  random: Random,
  draw: Draw,
): Story {
  const place = random.pick(grammar.places);
  const { words } = grammar;
  const { frames } = topic;
  const cast = (make: () => string, most: number) => {
    const members = Array.from({ length: random.between(1, most) }, make);
    return () => random.pick(members);
  };
  const word = (list: string) => draw(words[list] ?? []);
  const town = cast(() => makeTown(words, random), 2);
  const { year, month } = issued;
  const day = () => `${month}月${random.between(1, 28)}日`;
  const used = new Map<string, string[]>();
  let yearSaid = false;
  const say = (slot: string, text: string) => {
    used.set(slot, [...(used.get(slot) ?? []), text]);
    return text;
  };
  const brand = draw(topic.heads) + draw(topic.tails);
  const slots: Record<string, () => string> = {
    全: () => place.full,
    全短: () => place.name,
    短: () => place.short,
    级: () => place.name.slice(-1),
    牌: () => brand,
    物: () => say('物', draw(topic.things)),
    处: () => say('处', draw(topic.sites)),
    众: () => say('众', draw(topic.crowd)),
    做: () => draw(topic.deeds),
    果: () => draw(topic.results),
    难: () => draw(topic.troubles),
    景: () => draw(topic.scenes),
    话: () => `${say('短话', draw(frames.quotes))}${random.pick(['。', '。', '，'])}`,
    短话: () => draw(frames.quotes),
    人: cast(() => drawName(random), 4),
    别人: () => drawName(random),
    企: cast(() => word('企首') + word('企中') + word('企类'), 2),
    镇: town,
    镇短: () => town().replace(/(?:街道|[镇乡])$/u, ''),
    时: () => (random.chance(0.75) ? day() : word('近')),
    日: day,
    月: () => (month === 1 ? '去年12月' : `${random.between(1, month - 1)}月`),
    month: () => (month > 10 ? '明年年初' : `${random.between(month + 1, 12)}月`),
    year: () => {
      yearSaid = true;
      return `${year}年`;
    },
  };
  const fill = (frame: string): string =>
    frame
      .replace(/\{(\d+)-(\d+)\}/gu, (_, least, most) =>
        drawNumber(Number(least), Number(most), random),
      )
      .replace(/\{([^{}]+)\}/gu, (_, slot: string) => fill(slots[slot]?.() ?? word(slot)));
  return { place, topic, issued, fill, draw, used, saysYear: () => yearSaid };
}

/** Large numbers are mostly round, as reported ones are. */
function drawNumber(least: number, most: number, random: Random): string {
  const number = random.between(least, most);
  if (number < 1000 || random.chance(0.4)) return String(number);
  if (number > 10_000) return `${(number / 10_000).toFixed(1)}万`.replace('.0', '');
  return String(Math.round(number / 100) * 100);
}

function makeTown(words: Grammar['words'], random: Random): string {
  return ['镇首', '镇中', '镇尾'].map((part) => random.pick(words[part] ?? [''])).join('');
}
