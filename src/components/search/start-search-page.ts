import type * as Api from '../../search/browser/api.ts';

/** Brings the search page to life. */
export async function startSearchPage(page: Document): Promise<void> {
  const root = page.getElementById('search');
  const input = root?.querySelector('input');
  const list = root?.querySelector('ol');
  const status = root?.querySelector('[role=status]');
  if (!root || !input || !list || !status) return;
  const api: typeof Api = await import(/* @vite-ignore */ root.dataset.api ?? '');
  let latest = 0;
  const run = async () => {
    latest += 1;
    const turn = latest;
    const answer = await api.search(input.value);
    if (turn !== latest) return;
    status.textContent = String(answer.total);
    list.replaceChildren(
      ...answer.results.map((result) => {
        const item = page.createElement('li');
        const link = page.createElement('a');
        link.href = result.url;
        link.textContent = result.title;
        const excerpt = page.createElement('p');
        excerpt.innerHTML = result.excerpt;
        item.append(link, excerpt);
        return item;
      }),
    );
  };
  input.value = new URLSearchParams(page.location.search).get('q') ?? '';
  input.addEventListener('input', run);
  await run();
}
