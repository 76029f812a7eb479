import type { Byline } from '../../model/byline.ts';
import { parseByline } from './parse-byline.ts';

const notNames =
  /^(?:完|上|下|中|略|节选|待续|未完待续|试行|草案|暂行|摘编|摘录|有删节|综合|化名|均为化名|全文见\S*)$/u;

/**
 * Finds the names in brackets that a text is signed with at its end; within a story, where it is
 * not the last paragraph, they must say who did what.
 */
export function findSignOff(text: string, last = true): Byline | undefined {
  const inside = /[。！？…”"』」]\s*[（(]([^（）()]{2,40})[）)]$/u.exec(text)?.[1]?.trim();
  if (inside === undefined || notNames.test(inside)) return undefined;
  const source =
    /^(?:据|综合|来源[:：]?)?(新华社|中新社|中新网|人民日报|央视新闻|新华网)(?:电|消息|报道|等)?$/u.exec(
      inside,
    )?.[1];
  if (source)
    return { reporters: [], correspondents: [], authors: [], photographers: [], agency: source };
  const parsed = parseByline(inside);
  return parsed && (parsed.marked || (last && parsed.sure === parsed.names))
    ? parsed.byline
    : undefined;
}
