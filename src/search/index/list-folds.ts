import { Converter } from 'opencc-js/t2cn';

const HAN = /^\p{Script=Han}$/u;

/** Traditional forms that words are written with, and rare simplified ones, as `後后裏里…`. */
const FURTHER = '瞭了彷仿伕夫甦苏濬浚揹背薰熏暱昵谘咨馀余渖沈迳径钜巨镟旋锺钟';

/**
 * Every character that has a simplified or plainer form, followed by that form: `後后裏里…`.
 * It travels in the index, so that index and browser fold alike.
 */
export function listFolds(): string {
  const steps = (['hk', 'tw', 't'] as const).map((from) => Converter({ from, to: 'cn' }));
  const further = new Map(
    Array.from(FURTHER.matchAll(/(.)(.)/gu), ([, from = '', to = '']) => [from, to]),
  );
  const folds: string[] = [];
  for (const [first, last] of HAN_BLOCKS) {
    for (let codePoint = first; codePoint <= last; codePoint += 1) {
      const character = String.fromCodePoint(codePoint);
      const plain =
        further.get(character) ?? steps.reduce((text, convert) => convert(text), character);
      if (plain !== character && HAN.test(plain)) folds.push(character, plain);
    }
  }
  return folds.join('');
}

const HAN_BLOCKS = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0x20000, 0x2a6df],
  [0x2a700, 0x2ebe0],
] as const;
