/**
 * Makes a form of a page: all of it stays but for these parts, each of which stands in it once, and
 * which others may take the place of.
 */
export function makeForm(page: string, parts: readonly string[]): (fill: string[]) => string {
  const between: string[] = [];
  let rest = page;
  for (const part of parts) {
    const [before = '', after, ...more] = rest.split(part);
    if (part === '' || after === undefined || more.length > 0) {
      throw new Error(
        `a page does not hold once, in their order, the parts it is made of: ${part}`,
      );
    }
    between.push(before);
    rest = after;
  }
  return (fill) => between.map((text, at) => text + (fill[at] ?? '')).join('') + rest;
}
