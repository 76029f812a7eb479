import { cutWords } from './words.ts';

/** Characters that follow a word, but for the words that begin with them. */
const dangling =
  /^(?:的(?!士|确)|了(?!解|结|却|不起)|着(?!力|手|眼|实|急|重|陆|装|火|落)|过(?!去|往|年|后|程|冬|节|硬|渡|道|夜)|们|等(?!到|待|级|候|于|不及)|地(?!铁|方|图|址|区|球|点|处|里|上|下|面|头|震|理|质|形|位|势|道|标|段|域|板|毯|基)|得(?!知|力|到|以|益|名|分|奖|出|主|票)|之(?!所以|前|后|间|一))/u;
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
