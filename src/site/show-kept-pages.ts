import { titleMark } from './title-mark.ts';

/** How many articles are listed, those read last first. */
const atMost = 50;

/** Lists the articles that this device keeps, for reading without a network. */
export async function showKeptPages(section: HTMLElement | null): Promise<void> {
  const list = section?.querySelector('ul') ?? null;
  const root = section?.dataset.root;
  if (section === null || list === null || root === undefined || !('caches' in window)) return;
  const kept = await findKept(root);
  for (const response of kept.slice(0, atMost)) {
    const item = await itemOf(response);
    if (item !== null) list.append(item);
  }
  section.hidden = list.childElementCount === 0;
}

async function findKept(root: string): Promise<Response[]> {
  const found = new Map<string, Response>();
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const { pathname } = new URL(request.url);
      const response = pathname.startsWith(root) ? await cache.match(request) : undefined;
      if (response?.headers.get('content-type')?.startsWith('text/html')) {
        found.set(pathname, response);
      }
    }
  }
  return [...found.values()].reverse();
}

async function itemOf(response: Response): Promise<HTMLLIElement | null> {
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const [title = ''] = page.title.split(titleMark);
  if (title === '' || page.querySelector('article') === null) return null;
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = new URL(response.url).pathname;
  link.textContent = title;
  link.lang = 'zh-Hans';
  item.append(link);
  return item;
}
