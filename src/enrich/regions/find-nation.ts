import {
  deed,
  farReaching,
  lendsName,
  nationalBody,
  nationalEvent,
  nationalScope,
  nationwide,
  notActing,
} from './nation-cues.ts';
import type { Passage, Position } from './passage.ts';

/** Only what a story is about makes it nationwide, not what it says along the way. */
const telling: ReadonlySet<Position> = new Set([
  'headline',
  'kicker',
  'subtitle',
  'lead',
  'opening',
  'first',
]);
/** What may stand before the subject of a clause: 日前，由… 记者从… */
const preamble =
  /^(?:\s|　|“|记者|从|由|据|在|日前|近日|近期|今天|昨天|上午|下午|今年以来|\d+年|\d+月|\d+日|新一轮|日)*$/u;

/** The words that make a story nationwide, none where it is not. */
export function findNation(passages: readonly Passage[]): string[] {
  const evidence = passages
    .filter(({ position }) => telling.has(position))
    .flatMap(({ text }) => text.split(/[。！？；]/u))
    .flatMap((sentence) => [
      ...sentence.split(/[，：]/u).flatMap(readClause),
      ...readScope(sentence),
    ]);
  return [...new Set(evidence)];
}

/**
 * The words by which a story that names no place of its own is the whole country's: 我国, and in
 * news from the capital also 各地 or 九部门.
 */
export function findNationwide(passages: readonly Passage[], isFromCapital: boolean): string[] {
  const evidence = passages
    .filter(({ position }) => telling.has(position))
    .flatMap(({ text }) => nationwide.exec(text)?.[0] ?? [])
    .filter((words) => isFromCapital || words === '我国');
  return [...new Set(evidence)];
}

function readClause(clause: string): string[] {
  const body = nationalBody.exec(clause);
  if (body !== null) {
    const before = clause.slice(0, body.index);
    const after = clause.slice(body.index + body[0].length);
    const isSubject = preamble.test(before) || /(?:由|与|会同|是)$/u.test(before);
    const isActing = isSubject && !notActing.test(before) && !lendsName.test(after);
    if (isActing && (deed.test(after) || after === '')) return [body[0]];
  }
  const event = nationalEvent.exec(clause.replace(/^(?:日前|近日|今天|\d+月\d+日)/u, ''));
  return event === null ? [] : [event[0].slice(0, 24)];
}

function readScope(sentence: string): string[] {
  const scope = nationalScope.exec(sentence);
  if (scope === null || farReaching.test(sentence)) return [];
  return notActing.test(sentence.slice(0, scope.index)) ? [] : [scope[0]];
}
