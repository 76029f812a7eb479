/** A page asks for the pairs of its texts again and again; those of the last few pages are kept. */
const mostKept = 20_000;
const kept = new Map<string, ReadonlySet<string>>();
let keptPairs = 0;

/** The pairs of neighbouring characters of a text that can tell what it is about. */
export function findGrams(text: string): ReadonlySet<string> {
  const known = kept.get(text);
  if (known) return known;
  const grams = new Set<string>();
  for (const run of text.match(/\p{Script=Han}+|[A-Za-z]{2,}|\d{2,}/gu) ?? []) {
    if (!/\p{Script=Han}/u.test(run)) grams.add(run);
    else for (let i = 0; i + 2 <= run.length; i++) grams.add(run.slice(i, i + 2));
  }
  if (grams.size > mostKept) return grams;
  keptPairs += grams.size;
  if (keptPairs > mostKept) {
    kept.clear();
    keptPairs = grams.size;
  }
  kept.set(text, grams);
  return grams;
}
