import { formatQuoteLink } from '../../cite/format-quote-link.ts';

/**
 * Shows, while words of an article are selected, the buttons that copy a link to them, or the words
 * with their source. The bar stands at the foot of the window, where no finger hides it and the Tab
 * key finds it next to the text.
 */
export function offerQuoting(bar: HTMLElement, text: HTMLElement): void {
  const result = bar.querySelector<HTMLElement>('[role="status"]');
  let passage: Passage | null = null;
  document.addEventListener('selectionchange', () => {
    const next = readSelection(text);
    // Pressing a button takes the selection away in some browsers: what it was is kept for it.
    if (next === null && bar.contains(document.activeElement)) return;
    passage = next;
    bar.hidden = passage === null;
    if (result) result.textContent = '';
  });
  bar.addEventListener('click', async ({ target }) => {
    if (!(target instanceof HTMLButtonElement) || passage === null || !result) return;
    const isLink = target.value === 'link';
    const { article = '', source = '', linkCopied = '', wordsCopied = '' } = bar.dataset;
    const copy = isLink
      ? formatQuoteLink(article, passage.anchor, passage.words)
      : `“${passage.words}”（${source}）`;
    try {
      await navigator.clipboard.writeText(copy);
      result.textContent = isLink ? linkCopied : wordsCopied;
    } catch {
      result.textContent = bar.dataset.notCopied ?? '';
    }
  });
}

interface Passage {
  anchor: string;
  words: string;
}

/** The selected words and the paragraph that they begin in; null where they are not of the text. */
function readSelection(text: HTMLElement): Passage | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const words = selection.toString().trim();
  if (words === '' || !text.contains(range.commonAncestorContainer)) return null;
  const paragraph = [...text.querySelectorAll<HTMLElement>('[id^="p-"]')].find((one) =>
    range.intersectsNode(one),
  );
  return paragraph === undefined ? null : { anchor: paragraph.id.slice(2), words };
}
