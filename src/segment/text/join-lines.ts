const word = /[A-Za-z]/u;

/** Joins the lines of one text: no space between Chinese, one between Latin words. */
export function joinLines(lines: readonly string[]): string {
  let text = '';
  for (const line of lines) {
    if (line === '') continue;
    const parted = word.test(text.slice(-1)) && word.test(line.slice(0, 1));
    text += parted ? ` ${line}` : line;
  }
  return text;
}
