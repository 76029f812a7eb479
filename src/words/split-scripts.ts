/** From the first Chinese character of a run to its last, with the marks and digits between. */
const chinese = /\p{Script=Han}(?:[^\p{Script=Latin}]*\p{Script=Han})?/gu;

/** A text of two languages in its stretches, each Chinese or not; together they are the text. */
export function splitScripts(text: string): { text: string; isChinese: boolean }[] {
  const parts: { text: string; isChinese: boolean }[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(chinese)) {
    if (index > at) parts.push({ text: text.slice(at, index), isChinese: false });
    parts.push({ text: found, isChinese: true });
    at = index + found.length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), isChinese: false });
  return parts;
}
