import { dateOpenings, ledIn, saying, sentenceOpenings, wanting } from '../cues/openings.ts';

/** Signs of running text in a line by itself, with their weight. */
const signs: readonly { weight: number; holds: (text: string, width: number) => boolean }[] = [
  { weight: 1, holds: (text) => sentenceOpenings.test(text) || ledIn.test(text) },
  { weight: 0.7, holds: (text) => dateOpenings.test(text) || /^\d{1,2}[月日时]/u.test(text) },
  { weight: 1, holds: (text) => /^(?:记者|笔者|来到|走访中|采访中)/u.test(text) },
  { weight: 0.7, holds: (text) => saying.test(text) },
  { weight: 0.7, holds: (text) => /[他她](?:们|的|说|又|在|也)/u.test(text) },
  { weight: 2, holds: (text) => /，”/u.test(text) },
  { weight: 0.6, holds: (text) => wanting.test(text) || /\d$|[一两几]个$/u.test(text) },
  { weight: 0.5, holds: (text, width) => width >= 14 && /[，：]/u.test(text) },
  { weight: 0.8, holds: (text, width) => width >= 14 && /.\d{1,2}月\d{1,2}日/u.test(text) },
  { weight: 1.5, holds: (_, width) => width > 42 },
];

/** How much a line looks like a part of running text, by itself. */
export function rateSentence(text: string, width: number): number {
  return signs.reduce((sum, sign) => sum + (sign.holds(text, width) ? sign.weight : 0), 0);
}
