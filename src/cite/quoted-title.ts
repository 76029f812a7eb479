/**
 * A title within double quotation marks and before the full stop or comma that English styles put
 * inside them. Quotation marks of the title become single; a title that ends with a mark of its own
 * takes no further full stop.
 */
export function quotedTitle(title: string, stop: '.' | ','): string {
  const inner = title
    .replace(/“/g, '‘')
    .replace(/”/g, '’')
    .replace(/"([^"]*)"/g, '‘$1’');
  const ends = stop === ',' ? /[,，]$/ : /[.?!。？！…]$/;
  return `“${inner}${ends.test(inner) ? '' : stop}”`;
}
