/** Replaces what an element holds; the part that had the focus, known by its id, keeps it. */
export function redraw(element: Element, ...content: (Node | string | null)[]): void {
  const focused = element.contains(document.activeElement) ? document.activeElement?.id : '';
  element.replaceChildren(...content.filter((part) => part !== null));
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}
