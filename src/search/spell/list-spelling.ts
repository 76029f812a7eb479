import { pinyin } from 'pinyin-pro';
import { formatSpelling } from './spelling.ts';

/** So many of the archive's most used pairs are enough to tell words from chance. */
const MOST_PAIRS = 16_000;
const HAN = /^\p{Script=Han}+$/u;

export interface Use {
  text: string;
  count: number;
}

/** Makes the spelling file from the archive's own characters and pairs. */
export function listSpelling(characters: readonly Use[], pairs: readonly Use[]): string {
  const sounds = new Map<string, string[]>();
  const used = sortByUse(characters).map(({ text }) => text);
  for (const text of new Set([...used, ...listCommon()])) {
    for (const syllable of spellCharacter(text)) {
      const known = sounds.get(syllable);
      if (known === undefined) sounds.set(syllable, [text]);
      else known.push(text);
    }
  }
  const sorted = [...sounds].sort(([a], [b]) => (a < b ? -1 : 1));
  return formatSpelling(
    new Map(sorted),
    sortByUse(pairs)
      .slice(0, MOST_PAIRS)
      .map(({ text }) => text),
  );
}

/** All readings of a character without tones; `lv` for 绿. */
export function spellCharacter(character: string): string[] {
  if (!HAN.test(character)) return [];
  const read = pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true });
  return [...new Set(read)].filter((syllable) => /^[a-z]+$/u.test(syllable));
}

/** The characters of GB 2312: typed by readers whether the archive holds them or not. */
function listCommon(): string[] {
  const decoder = new TextDecoder('gb18030');
  const rows = Array.from({ length: 0xf8 - 0xb0 }, (_, row) => 0xb0 + row);
  const cells = Array.from({ length: 0xff - 0xa1 }, (_, cell) => 0xa1 + cell);
  return rows.flatMap((row) => cells.map((cell) => decoder.decode(Uint8Array.of(row, cell))));
}

function sortByUse(uses: readonly Use[]): Use[] {
  return uses
    .filter(({ text }) => HAN.test(text))
    .sort((one, other) => other.count - one.count || (one.text < other.text ? -1 : 1));
}
