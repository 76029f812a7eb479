const word = /[A-Za-z]/u;

/** Joins the lines of one text: no space between Chinese, one between Latin words. */
export function joinLines(lines: readonly string[]): string {
  const parts: string[] = [];
  let last = '';
  for (const line of lines) {
    if (line === '') continue;
    if (word.test(last) && word.test(line.slice(0, 1))) parts.push(' ');
    parts.push(line);
    last = line.slice(-1);
  }
  return parts.join('');
}
