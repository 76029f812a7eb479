/**
 * Runs in the page: Chinese in its text or in what only ears hear, where nothing says that it is
 * Chinese. Titles of pages are left out: a head can hold one language only.
 */
export function findChinese(): string[] {
  const han = /\p{Script=Han}/u;
  const isMarked = (element: Element | null) =>
    element?.closest('[lang]')?.getAttribute('lang')?.startsWith('zh') === true;
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { textContent, parentElement } = texts.currentNode;
    const isRead = parentElement?.closest('script, noscript') === null;
    if (isRead && han.test(textContent ?? '') && !isMarked(parentElement)) {
      found.push(`<${parentElement?.className || parentElement?.tagName}> ${textContent?.trim()}`);
    }
  }
  for (const element of document.body.querySelectorAll('*')) {
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      const value = element.getAttribute(name) ?? '';
      const isForPrograms = element.classList.contains('Z3988');
      if (han.test(value) && !isMarked(element) && !isForPrograms) found.push(`${name}: ${value}`);
    }
  }
  return [...new Set(found)];
}
