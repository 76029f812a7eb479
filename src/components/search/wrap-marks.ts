type Stretch = readonly [from: number, to: number, ...rest: unknown[]];

/**
 * Puts `<mark>` around stretches of an element's text, given in order; gives the marks of each:
 * a stretch that crosses other elements has several.
 */
export function wrapMarks(block: HTMLElement, stretches: readonly Stretch[]): HTMLElement[][] {
  const texts = listTexts(block);
  // From the end, so that cutting a text node moves nothing that is still to be cut.
  return stretches
    .toReversed()
    .map(([from, to]) =>
      texts
        .toReversed()
        .map((text) => wrapText(text.node, from - text.from, to - text.from))
        .filter((mark) => mark !== null)
        .reverse(),
    )
    .reverse();
}

function wrapText(node: Text, from: number, to: number): HTMLElement | null {
  const start = Math.max(0, from);
  const end = Math.min(node.length, to);
  if (start >= end) return null;
  node.splitText(end);
  const middle = node.splitText(start);
  const mark = node.ownerDocument.createElement('mark');
  middle.replaceWith(mark);
  mark.append(middle);
  return mark;
}

function listTexts(block: HTMLElement): { node: Text; from: number }[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const texts: { node: Text; from: number }[] = [];
  let from = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    texts.push({ node, from });
    from += node.length;
  }
  return texts;
}
