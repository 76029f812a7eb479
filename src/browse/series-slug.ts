import { pinyin } from 'pinyin-pro';

const alphabet = '0123456789bcdfghjkmnpqrstvwxz';

/**
 * The address of a series under /series/: its name in pinyin and four characters made from the
 * name itself, so that a namesake that comes later moves nothing.
 */
export function seriesSlug(name: string): string {
  const sound = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .map((syllable) => syllable.toLowerCase().replaceAll(/[^a-z0-9]+/g, ''))
    .filter((syllable) => syllable !== '')
    .slice(0, 8);
  return [...sound, fourCharacters(name)].join('-');
}

function fourCharacters(name: string): string {
  let hash = 0x811c9dc5;
  for (const character of name) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return Array.from({ length: 4 }, (_, at) =>
    alphabet.charAt(Math.floor(hash / alphabet.length ** at) % alphabet.length),
  ).join('');
}
