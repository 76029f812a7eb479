import { drawName } from '../fresh/draw-name.ts';
import type { Frame } from '../page/frame.ts';
import { furniture } from './furniture.ts';
import type { Composer } from './page-plan.ts';

/** What furniture says of its page. */
export interface Imprint {
  paper: string;
  issued: string;
  page: string;
}

/** Adds the lines that a page prints for itself: above, below and among the stories. */
export function addFurniture(
  frames: Frame[],
  imprint: Imprint,
  { random, dice }: Composer,
): Frame[] {
  const chance = random.fork('furniture');
  const print = (template: string): Frame => ({
    name: 'furniture',
    article: null,
    lines: [
      {
        runs: [
          { article: null, role: 'furniture', start: true, text: fill(template, imprint, chance) },
        ],
        tight: false,
      },
    ],
  });
  const out = dice.has('furniture-amid')
    ? frames.flatMap((frame) => breakBody(frame, () => print(chance.pick(furniture.amid)), chance))
    : [...frames];
  if (!dice.has('furniture')) return out;
  const between = out.flatMap((frame, i) => (i > 0 && isSeam(out[i - 1], frame) ? [i] : []));
  if (between.length > 0 && chance.chance(0.4)) {
    out.splice(chance.pick(between), 0, print(chance.pick(furniture.amid)));
  }
  if (chance.chance(0.5)) out.unshift(print(chance.pick(furniture.top)));
  if (chance.chance(0.5)) out.push(print(chance.pick(furniture.bottom)));
  return out;
}

/** A line of the page itself where the column of a long body turns. */
function breakBody(frame: Frame, print: () => Frame, random: Composer['random']): Frame[] {
  const { lines } = frame;
  if (frame.name !== 'body' || lines.length < 8 || !random.chance(0.15)) return [frame];
  const at = random.between(3, lines.length - 3);
  const parts = [lines.slice(0, at), lines.slice(at)].map((part) => ({ ...frame, lines: part }));
  return [...parts.slice(0, 1), print(), ...parts.slice(1)];
}

function isSeam(before: Frame | undefined, after: Frame): boolean {
  return before?.article !== after.article;
}

function fill(template: string, imprint: Imprint, random: Composer['random']): string {
  const [year, month, day] = imprint.issued.split('-').map(Number);
  const weekday = '日一二三四五六'[new Date(`${imprint.issued}T00:00:00Z`).getUTCDay()];
  const letters = () => random.sample([...'abcdefghjkmnpqrstuvwxyz'], 6).join('');
  const say: Record<string, () => string> = {
    date: () => `${year}年${month}月${day}日`,
    weekday: () => `星期${weekday}`,
    page: () => (random.chance(0.5) ? imprint.page : String(Number(imprint.page))),
    paper: () => imprint.paper,
    section: () => random.pick(furniture.sections),
    name: () => drawName(random),
    mail: () => `${letters()}@${random.pick(['example.com', 'example.net', 'mail.example'])}`,
    phone: () => `0${random.between(10, 99)}-${random.between(2000000, 8999999)}`,
  };
  return template.replace(/\{(\w+)\}/g, (_, word: string) => say[word]?.() ?? '');
}
