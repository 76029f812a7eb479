import { leadLabels } from '../cues/labels.ts';
import { findOpening } from '../people/find-opening.ts';
import { parseByline } from '../people/parse-byline.ts';

const opening =
  /(?:据?(?:本报|本刊|本网|新华社|中新社)(?:综合)?(?:讯|消息)[\s（(]|(?:本报|新华社|中新社)\p{Script=Han}{0,12}\s*(?:\d{1,2}\s*月\s*)?\d{1,2}\s*日\s*(?:专)?电|本报\p{Script=Han}{2,8}?(?:专电|讯)\s*[（(])/gu;
const byline =
  /(?:本报|本刊|本网|新华社)(?:首席|见习|实习|特派|特约|全媒体|融媒体)?(?:记者|通讯员)|(?<![\p{Script=Han}])(?:通讯员|记者)(?=\s)|[□■◎](?=\s*\p{Script=Han})/gu;
const stop = /[。！？；，]/u;
/** The labels of boxes, their characters close or letter-spaced, with what sets them off. */
const label = new RegExp(
  `^[【\\[■◆●]?\\s*(?:${leadLabels.map((words) => [...words].join('\\s*')).join('|')})\\s*[】\\]]?\\s*[：:]?\\s*`,
  'u',
);

/**
 * Finds where a line that holds two things is to be cut: a headline and the opening or byline
 * behind it, a box's label and its text, a byline and the text behind it.
 */
export function splitGluedLine(raw: string): number[] {
  if (raw.length > 4000) return [];
  const start = raw.length - raw.trimStart().length;
  const cut = cutBehindLabel(raw, start) ?? cutBeforeOpening(raw, start) ?? cutAtByline(raw, start);
  return cut ?? [];
}

function cutBehindLabel(raw: string, start: number): number[] | undefined {
  const text = raw.slice(start);
  const match = label.exec(text)?.[0];
  if (match === undefined) return undefined;
  const rest = text.slice(match.length);
  const parted = /[\s：:】\]]$/u.test(match);
  return rest.trim().length >= (parted ? 8 : 14) ? [start + match.length] : undefined;
}

function cutBeforeOpening(raw: string, start: number): number[] | undefined {
  for (const { index } of raw.matchAll(opening)) {
    const before = raw.slice(start, index).trim();
    if (before.length < 4 || before.length > 60 || /[。，；：（《“]$/u.test(before)) continue;
    if (findOpening(raw.slice(index)) === undefined) continue;
    return [...(cutAtByline(raw.slice(0, index), start) ?? []), index];
  }
  return undefined;
}

function cutAtByline(raw: string, start: number): number[] | undefined {
  for (const { index } of raw.matchAll(byline)) {
    const before = raw.slice(start, index).trim();
    if (
      before !== '' &&
      (before.length > 60 || /[。；：，（(《“、]$/u.test(before) || /[（(][^）)]*$/u.test(before))
    )
      return undefined;
    const length = bylineLength(raw.slice(index));
    if (length === 0) continue;
    const rest = raw.slice(index + length);
    if (before === '' && rest.trim() === '') return undefined;
    if (before !== '' && (parseByline(before) !== undefined || stop.test(before))) return undefined;
    return [...(before === '' ? [] : [index]), ...(rest.trim() === '' ? [] : [index + length])];
  }
  return undefined;
}

/** The length of the byline that a text begins with, whole words only; 0 where there is none or it never ends. */
function bylineLength(text: string): number {
  const words = [...text.slice(0, 80).matchAll(/\S+\s*/gu)];
  let best = 0;
  let end = 0;
  for (const [word] of words) {
    end += word.length;
    const parsed = parseByline(text.slice(0, end).trim());
    if (parsed?.marked && parsed.sure > 0 && (parsed.sure === parsed.names || end === text.length))
      best = end;
  }
  return best;
}
