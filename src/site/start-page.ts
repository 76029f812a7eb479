/**
 * What helps on every page and is missed by nobody where it does not run: reading offline, and
 * `/` to go to the search field.
 */
export function startPage(worker: string | undefined): void {
  if (worker !== undefined && 'serviceWorker' in navigator) {
    navigator.serviceWorker.register(worker).catch(() => {});
  }
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof HTMLElement && event.target.matches('input, textarea, select')) {
      return;
    }
    const field = document.querySelector<HTMLInputElement>('input[type="search"]');
    if (field === null) return;
    event.preventDefault();
    field.focus();
  });
}
