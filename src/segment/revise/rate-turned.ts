import { isWordCut } from '../text/is-word-cut.ts';
import { nameSign } from './name-sign.ts';
import type { PageSigns } from './page-signs.ts';
import type { Story } from './story.ts';
import type { Tally } from './tally.ts';

/** The signs of items that are read as something else than they were taken for. */
export function rateTurned(page: PageSigns, story: Story, tally: Tally): void {
  const { own, kind, subheads } = story;
  own.forEach((i, at) => {
    if (page.other[i] === null) return;
    const [next, before] = [own[at + 1], own[at - 1]];
    const was = page.kind[i];
    if (kind[i] === was) {
      if (was === 'head') tally('head: sentence', page.sentence[i]);
      return;
    }
    const turn = nameSign(nameSign(`${was}`, ' as '), `${kind[i]}`);
    tally(turn);
    if (subheads.includes(i)) tally(nameSign(`${was}`, ' as subhead'));
    tally(nameSign(turn, ': sentence'), page.sentence[i]);
    if (page.ended[i]) tally(nameSign(turn, ': stop'));
    if (was === 'text') {
      if (page.startsOpen[i] || (page.orphan[i] as number) >= 1.5) tally('text as head: amid');
      if (next === i + 1 && kind[next] === 'text') rateCut(page, i, next, 'text as head', tally);
      if (before === i - 1 && page.stopsOpen[before]) tally('text as head: behind a cut');
    } else if (was === 'head' && next !== undefined && kind[next] === 'text')
      rateCut(page, i, next, 'head as text', tally);
  });
}

/** Whether the next text goes on with it in the middle of a sentence or a word. */
function rateCut(page: PageSigns, one: number, other: number, sign: string, tally: Tally): void {
  if ((page.orphan[other] as number) >= 1) tally(nameSign(sign, ': orphan behind'));
  if (isWordCut(page.text[one] as string, page.text[other] as string))
    tally(nameSign(sign, ': word cut'));
}
