/**
 * Brings the copy buttons of a cite box to life. The result is said in words beside the buttons, for
 * eyes and ears; where the browser refuses, the text is selected, ready to be copied by hand.
 */
export function offerCopying(section: HTMLElement): void {
  fillInAccess(section);
  const result = section.querySelector<HTMLElement>('.copy-result');
  for (const button of section.querySelectorAll<HTMLButtonElement>('button.copy')) {
    const text = button.parentElement?.querySelector<HTMLElement>('.copy-text');
    if (!text || !result) continue;
    button.hidden = false;
    button.addEventListener('click', async () => {
      const isCopied = await copyText(text);
      const { copied = '', notCopied = '' } = section.dataset;
      result.textContent = isCopied
        ? copied.replace('{what}', button.dataset.what ?? '')
        : notCopied;
      button.classList.toggle('is-done', isCopied);
    });
  }
}

async function copyText(element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(visibleText(element));
    return true;
  } catch {
    getSelection()?.selectAllChildren(element);
    return false;
  }
}

/** The text without what is hidden: a slot that was not filled in. */
function visibleText(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('[hidden]')) hidden.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The day on which the reader reads it, by the reader's own calendar. */
function fillInAccess(section: HTMLElement): void {
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  for (const slot of section.querySelectorAll<HTMLElement>('[data-accessed]')) {
    slot.textContent = `[${day}]`;
    slot.hidden = false;
  }
}
