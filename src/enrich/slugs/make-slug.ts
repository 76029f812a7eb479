import { pinyin } from 'pinyin-pro';
import { hashText } from './hash-text.ts';

/** An address longer than this is cut after a syllable; its mark keeps it apart from others. */
const longest = 40;

/**
 * The address of a name: its pinyin, and a mark made of `identity`, which holds all that tells its
 * bearer from others. So 李明 and 黎明, or 李明 the reporter and 李明 the chairman, never share one,
 * whoever else is in the archive. An address is for ever: a change here breaks links.
 */
export function makeSlug(kind: 'person' | 'organisation', name: string, identity: string): string {
  const asked = `${kind} ${name}\n${identity}`;
  const known = made.get(asked);
  if (known !== undefined) return known;
  if (made.size === mostMade) made.clear();
  const slug = spellName(kind, name) + hashText(`${kind} ${identity}`);
  made.set(asked, slug);
  return slug;
}

/** Slugs that were asked for: the same reporters sign thousands of articles, and pinyin is slow. */
const made = new Map<string, string>();
const mostMade = 20_000;

function spellName(kind: 'person' | 'organisation', name: string): string {
  const surname = kind === 'person' ? 'head' : 'off';
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true, surname })
    .flatMap((syllable) =>
      syllable
        .toLowerCase()
        .normalize('NFKD')
        .split(/[^a-z0-9]+/u),
    )
    .filter((syllable) => syllable !== '');
  let text = '';
  for (const syllable of syllables) {
    if (text.length + syllable.length > longest) break;
    text += `${syllable}-`;
  }
  return text;
}
