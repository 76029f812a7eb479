/** The numbers of the lines that some places of a text lie in; the places in ascending order. */
export function findLineNumbers(
  text: string,
  lineEnd: RegExp,
  places: readonly number[],
): number[] {
  const numbers: number[] = [];
  const ends = text.matchAll(lineEnd);
  let end = places.length > 0 ? ends.next() : undefined;
  let line = 1;
  for (const place of places) {
    while (end?.done === false && end.value.index < place) {
      line += 1;
      end = ends.next();
    }
    numbers.push(line);
  }
  return numbers;
}
