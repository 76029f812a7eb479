/** Names by row: a line for each row, its names between tabs. */
export function formatNames(rows: readonly (readonly string[])[]): string {
  return rows
    .map((names) => names.map((name) => name.replaceAll(/\s+/gu, ' ')).join('\t'))
    .join('\n');
}

export function parseNames(text: string): string[][] {
  return text.split('\n').map((line) => (line === '' ? [] : line.split('\t')));
}
