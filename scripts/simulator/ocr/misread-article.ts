import type { Byline } from '../../../src/model/byline.ts';
import type { CorpusArticle } from '../corpus-page.ts';
import type { Dice } from '../draw-dice.ts';
import type { Random } from '../seed-random.ts';
import { confusables } from './confusables.ts';

export interface Misreading {
  as_printed: string;
  likely: string;
}

/** Reads an article as a text recogniser does: some characters wrong, some words twice. */
export function misreadArticle(
  article: CorpusArticle,
  random: Random,
  dice: Dice,
): { article: CorpusArticle; misreadings: Misreading[] } {
  const misreadings: Misreading[] = [];
  const note = (as_printed: string, likely: string) => {
    misreadings.push({ as_printed, likely });
    return as_printed;
  };
  const straight = dice.falls('straight-quotes', random);
  const read = (text: string) => {
    const wrong = text.replace(/\p{Script=Han}/gu, (char, at: number) => {
      const other = confusables[char];
      if (other === undefined || !dice.falls('misread', random)) return char;
      const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at + 1, at + 3)];
      note(`${before}${other}${after}`, `${before}${char}${after}`);
      return other;
    });
    const halved = halveBrackets(wrong, random, dice);
    return straight ? halved.replace(/[“”]/gu, '"') : halved;
  };
  const readDoubled = (text: string) => {
    const once = read(text);
    if (text.length < 30 || !dice.falls('doubled-words', random)) return once;
    const at = random.between(8, once.length - 10);
    const word = once.slice(at, at + 2);
    if (!/^\p{Script=Han}{2}$/u.test(word)) return once;
    note(word + word, word);
    return once.slice(0, at) + word + once.slice(at);
  };
  const maybe = (text: string | null) => (text === null ? null : read(text));
  return {
    article: {
      ...article,
      kicker: maybe(article.kicker),
      headline: read(article.headline),
      subtitle: maybe(article.subtitle),
      lead: maybe(article.lead),
      paragraphs: article.paragraphs.map(readDoubled),
      subheads: article.subheads.map((s) => ({ ...s, text: read(s.text) })),
      captions: article.captions.map(read),
      note: maybe(article.note),
      byline: readNames(article.byline, read),
    },
    misreadings,
  };
}

function readNames(byline: Byline, read: (text: string) => string): Byline {
  return {
    ...byline,
    reporters: byline.reporters.map(read),
    correspondents: byline.correspondents.map(read),
    authors: byline.authors.map(read),
    photographers: byline.photographers.map(read),
  };
}

function halveBrackets(text: string, random: Random, dice: Dice): string {
  if (!/[（）]/u.test(text) || !dice.falls('half-width-brackets', random)) return text;
  return text.replace(/（/gu, '(').replace(/）/gu, ')');
}
