/**
 * Begins with no ASCII character, does not end with a space, and holds of ASCII only letters,
 * digits, inner spaces and the few marks that nothing in Markdown or MDX begins or ends with.
 */
const plain = /^[^\0-\x7f](?:[^\0-\x7f]|[0-9A-Za-z,:;%/]|\x20(?!$))*$/u;

/** Whether a text is sure to need no escape in Markdown or MDX, wherever in a paragraph it stands. */
export function isPlainText(text: string): boolean {
  return plain.test(text);
}
