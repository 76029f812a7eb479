/** The pairs of neighbouring characters of a text that can tell what it is about. */
export function findGrams(text: string): Set<string> {
  const grams = new Set<string>();
  for (const run of text.match(/\p{Script=Han}+|[A-Za-z]{2,}|\d{2,}/gu) ?? []) {
    if (!/\p{Script=Han}/u.test(run)) grams.add(run);
    else for (let i = 0; i + 2 <= run.length; i++) grams.add(run.slice(i, i + 2));
  }
  return grams;
}
