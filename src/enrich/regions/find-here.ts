import { cityLetters } from './city-letters.ts';
import type { Gazetteer, Place } from './gazetteer.ts';
import type { Passage } from './passage.ts';
import type { Sign } from './score-places.ts';

const held =
  '[^，。；]{0,20}?(?:举行|举办|召开|开幕|闭幕|启动|首发|首演|揭牌|成立|发布|开展|开赛|落幕|揭晓)';
const byLetter = new RegExp(
  `(?<!存|现|正|实)在([${Object.keys(cityLetters).join('')}])(?=${held})`,
  'gu',
);
const byWord = new RegExp(`(?:在这里|在此间|在此地|此间)(?=${held})`, 'gu');

/**
 * Where something happens in 京 or 这里. With the dateline of that city it is a scene; alone, a
 * letter only says where a meeting sat.
 */
export function findHere(
  { text, position }: Passage,
  dateline: Place | null,
  { places }: Gazetteer,
): Sign[] {
  const byLetters = [...text.matchAll(byLetter)].flatMap((match): Sign[] => {
    const place = places.get(cityLetters[match[1] ?? ''] ?? '');
    if (place === undefined) return [];
    return [{ place, use: place === dateline ? 'scene' : 'named', position, text: match[0] }];
  });
  if (dateline === null) return byLetters;
  const byWords = [...text.matchAll(byWord)].map(
    ([here]): Sign => ({ place: dateline, use: 'scene', position, text: here }),
  );
  return [...byLetters, ...byWords];
}
