const letters = '0123456789bcdfghjkmnpqrstvwxz';
const length = 5;

/** Five digits or consonants made from all of a text: one in twenty million agree by chance. */
export function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0xc2b2ae35);
  let rest = (hash ^ (hash >>> 13)) >>> 0;
  let mark = '';
  for (let i = 0; i < length; i += 1) {
    mark += letters[rest % letters.length] ?? '';
    rest = Math.floor(rest / letters.length);
  }
  return mark;
}
