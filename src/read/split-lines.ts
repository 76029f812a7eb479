/** All that ends a line in what scanners, converters and operating systems write. */
const lineEnd = /\r\n|[\n\r\v\f\u2028\u2029]/g;

/** Cuts a text at its line ends; an end behind the last line opens no further one. */
export function splitLines(text: string): string[] {
  const lines = text.split(lineEnd);
  if (lines.length > 1 && lines.at(-1) === '') lines.pop();
  return lines;
}

/** The numbers of the lines that some places of a text, in ascending order, lie in. */
export function findLineNumbers(text: string, places: readonly number[]): number[] {
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
