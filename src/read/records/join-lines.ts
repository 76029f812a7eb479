/** Undoes line ends within a passage: nothing between Chinese characters, a space between words. */
export function joinLines(passage: string): string {
  return passage
    .trim()
    .replace(/[^\S\n\r]*(?:\r\n|[\n\r])\s*/g, '\n')
    .replace(/([!-~])\n(?=[!-~])/g, '$1 ')
    .replaceAll('\n', '');
}
