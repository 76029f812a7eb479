/**
 * Keeps what a reader has opened for reading without a network. Runs in the browser, as a file
 * of its own: `base` is written before it. Pages come from the network while there is one;
 * files with a hash in their names come from the cache, since they never change.
 */
declare const base: string;

interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface Worker {
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  location: Location;
}

const worker = globalThis as unknown as Worker;
const pages = 'pressmark-pages-1';
const files = 'pressmark-files-1';
/** How many pages are kept; the one that was kept first goes first. */
const pagesAtMost = 300;

worker.addEventListener('install', (event) => {
  event.waitUntil(keepOfflinePage().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOldCaches().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
  if (!url.pathname.startsWith(base)) return;
  const isHashed = url.pathname.startsWith(`${base}_astro/`);
  event.respondWith(isHashed ? fromCache(request) : fromNetwork(request));
});

/** The page that is shown where nothing else is, with the files that it needs. */
async function keepOfflinePage(): Promise<void> {
  const response = await fetch(`${base}offline/`);
  const text = await response.clone().text();
  await (await caches.open(pages)).put(`${base}offline/`, response);
  const needed = [...text.matchAll(/(?:href|src)="([^"]*\/_astro\/[^"]+)"/g)].map(
    ([, to]) => to ?? '',
  );
  await (await caches.open(files)).addAll(needed);
}

async function dropOldCaches(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter(
    (name) => name.startsWith('pressmark-') && name !== pages && name !== files,
  );
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function fromCache(request: Request): Promise<Response> {
  const kept = await caches.match(request);
  if (kept !== undefined) return kept;
  const response = await fetch(request);
  if (response.ok) await (await caches.open(files)).put(request, response.clone());
  return response;
}

async function fromNetwork(request: Request): Promise<Response> {
  try {
    const response = await fetch(request);
    if (response.ok && response.status === 200) await keep(request, response.clone());
    return response;
  } catch (error) {
    const kept = await caches.match(request, { ignoreSearch: request.mode === 'navigate' });
    if (kept !== undefined) return kept;
    const offline = request.mode === 'navigate' && (await caches.match(`${base}offline/`));
    if (offline) return offline;
    throw error;
  }
}

async function keep(request: Request, response: Response): Promise<void> {
  const cache = await caches.open(request.mode === 'navigate' ? pages : files);
  await cache.put(request, response);
  if (request.mode !== 'navigate') return;
  const kept = await cache.keys();
  for (const old of kept.slice(0, Math.max(0, kept.length - pagesAtMost))) {
    if (!old.url.endsWith('/offline/')) await cache.delete(old);
  }
}
