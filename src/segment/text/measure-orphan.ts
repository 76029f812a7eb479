import { cutWords } from './words.ts';

const dangling = /^[的了着过们等地得之](?!士|铁|方|图|址|区|球|点|知|力|到|以)/u;
const oneBeforeMark = /^\p{Script=Han}[，。、；：！？”]/u;

/** How much a text looks as if it began in mid-sentence; 0 where nothing shows it. */
export function measureOrphan(text: string): number {
  if (/^[，。、；：！？）》〉】”’」』％%]/u.test(text)) return 6;
  let score = 0;
  if (dangling.test(text)) score += 2.5;
  if (oneBeforeMark.test(text)) score += 2.5;
  if (closesFirst(text, '“', '”') || closesFirst(text, '（', '）') || closesFirst(text, '《', '》'))
    score += 3.5;
  if (/^[a-z]/u.test(text)) score += 1;
  if (score === 0 && beginsWithHalfWord(text)) score += 1;
  return score;
}

const starters =
  '在为从当据对一这该他她我今每有由自于以让用把将与和同随按如若是此其某各另凡经因就也还而但且或即又再先后老小大全新第多几两三四五六七八九十百千“';

/** A lone character at the beginning that opens few sentences is likely half of a word. */
function beginsWithHalfWord(text: string): boolean {
  const first = text[0] ?? '';
  if (!/\p{Script=Han}/u.test(first) || starters.includes(first)) return false;
  return cutWords(text.slice(0, 8))[0]?.length === 1;
}

function closesFirst(text: string, open: string, close: string): boolean {
  const closed = text.indexOf(close);
  const opened = text.indexOf(open);
  return closed >= 0 && (opened < 0 || opened > closed);
}
