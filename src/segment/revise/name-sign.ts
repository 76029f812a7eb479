const names = new Map<string, Map<string | number, string>>();

/**
 * The name of a sign that is put together of two: made once, since signs are looked up thousands of
 * times a page, and a name that is put together anew is slow to look up.
 */
export function nameSign(one: string, other: string | number): string {
  let known = names.get(one);
  if (known === undefined) {
    known = new Map();
    names.set(one, known);
  }
  let name = known.get(other);
  if (name === undefined) {
    name = one + other;
    known.set(other, name);
  }
  return name;
}
