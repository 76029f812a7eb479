import type { Suspect } from '../../model/cut-article.ts';
import { simplifyText } from '../lines/simplify-text.ts';
import { confusables } from './confusables.ts';

/** A text with its words and the line that it stands on first, for the reports. */
export interface Checked {
  text: string;
  line: number;
  words: readonly string[];
}

const doubled = /(\p{Script=Han}{2,4})\1/gu;
/** Verbs said twice to soften them, words of a doubled syllable, things told one by one (一条一条). */
const usual =
  /^(?:考虑|研究|商量|讨论|学习|休息|了解|体验|打听|活动|锻炼|收拾|交流|试试|看看|说说|聊聊|想想|走走|听听|比划|琢磨|合计|哈哈|呵呵|点点|滴滴)|^[一两几]\p{Script=Han}$/u;
const near: ReadonlyMap<string, string> = new Map(
  confusables.flatMap((group) =>
    [...group].map((one): [string, string] => [one, [...group].filter((c) => c !== one).join('')]),
  ),
);

/** Lists passages that look misprinted, each with a suggestion; the text itself is never changed. */
export function findSuspects(texts: readonly Checked[], known: ReadonlySet<string>): Suspect[] {
  return texts.flatMap(({ text, line, words }) => [
    ...findDoubled(text, line),
    ...findMisread(words, line, known),
    ...findForeign(text, line),
  ]);
}

function findDoubled(text: string, line: number): Suspect[] {
  return [...text.matchAll(doubled)].flatMap(([both, word = '']) =>
    usual.test(word) || new Set(word).size === 1
      ? []
      : [{ text: both, suggestion: word, line, reason: 'the same word stands twice' }],
  );
}

/** Two lone characters that would be a word of the page, were one of them read as its double. */
function findMisread(
  words: readonly string[],
  line: number,
  known: ReadonlySet<string>,
): Suspect[] {
  const found: Suspect[] = [];
  for (let i = 1; i < words.length; i++) {
    const [a, b] = [words[i - 1] as string, words[i] as string];
    if (a.length !== 1 || b.length !== 1) continue;
    const options = [
      ...[...(near.get(a) ?? '')].map((c) => c + b),
      ...[...(near.get(b) ?? '')].map((c) => a + c),
    ];
    const suggestion = options.find((option) => known.has(option));
    if (suggestion === undefined || known.has(a + b)) continue;
    found.push({
      text: a + b,
      suggestion,
      line,
      reason: `makes no word; “${suggestion}” stands elsewhere on the page`,
    });
  }
  return found;
}

/** Characters of the other script that both scripts use in some words. */
const shared = /[著乾藉瞭於甚麼夥鍾閒祇]/u;

/** A traditional character within simplified print is the scanner’s. */
function findForeign(text: string, line: number): Suspect[] {
  const turned = simplifyText(text);
  if (turned === text) return [];
  const odd = [...text].flatMap((_, i) =>
    text[i] !== turned[i] && !shared.test(text[i] ?? '') ? [i] : [],
  );
  // Whole words of them are the print’s own choice.
  if (odd.length > 3) return [];
  return odd.map((i) => ({
    text: text.slice(Math.max(0, i - 1), i + 1),
    suggestion: turned.slice(Math.max(0, i - 1), i + 1),
    line,
    reason: 'a character of the other script',
  }));
}
