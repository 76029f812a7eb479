/**
 * What takes a service worker's place where the configuration has none: it takes itself and
 * what it kept away, so that nobody reads an old copy for ever.
 */
export const retiredWorker = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => {
  const drop = caches.keys().then((names) =>
    Promise.all(names.filter((name) => name.startsWith('pressmark-')).map((name) => caches.delete(name))),
  );
  event.waitUntil(drop.then(() => registration.unregister()));
});
`;
