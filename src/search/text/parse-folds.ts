/** Reads the folds that travel in the index: `後后裏里…`, a character and its plainer form. */
export function parseFolds(folds: string): Map<string, string> {
  const characters = Array.from(folds);
  const table = new Map<string, string>();
  for (let i = 0; i + 1 < characters.length; i += 2) {
    table.set(characters[i] ?? '', characters[i + 1] ?? '');
  }
  return table;
}
