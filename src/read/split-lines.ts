/** Cuts a text at its line ends; an end behind the last line opens no further one. */
export function splitLines(text: string, lineEnd: RegExp): string[] {
  const lines = text.split(lineEnd);
  if (lines.length > 1 && lines.at(-1) === '') lines.pop();
  return lines;
}
