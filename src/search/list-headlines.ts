import { pinyin } from 'pinyin-pro';

interface Headed {
  headline: string;
}

/** All headlines that begin with one letter, by their sound. */
export interface HeadlineLetter<Item> {
  /** `A` to `Z`; null for those that begin with something else. */
  letter: string | null;
  items: Item[];
}

/** So many characters decide the order. */
const SOUNDED = 12;

/** The headlines of an archive by the pinyin of how they begin; what has no headline is left out. */
export function listHeadlines<Item extends Headed>(all: readonly Item[]): HeadlineLetter<Item>[] {
  const letters = new Map<string, { item: Item; sound: string }[]>();
  for (const item of all) {
    const text = item.headline.replace(/^[^\p{L}\p{N}]+/u, '');
    if (text === '') continue;
    const sound = readSound(text);
    const letter = /^[a-z]/u.exec(sound)?.[0].toUpperCase() ?? '';
    const others = letters.get(letter);
    if (others === undefined) letters.set(letter, [{ item, sound }]);
    else others.push({ item, sound });
  }
  return [...letters]
    .sort(([a], [b]) => compare(a || '~', b || '~'))
    .map(([letter, found]) => ({
      letter: letter || null,
      items: found
        .sort((a, b) => compare(a.sound, b.sound) || compare(a.item.headline, b.item.headline))
        .map(({ item }) => item),
    }));
}

function readSound(text: string): string {
  const begin = text.normalize('NFKC').slice(0, SOUNDED).toLowerCase();
  return pinyin(begin, { toneType: 'num', type: 'array', v: true, nonZh: 'consecutive' }).join(' ');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
