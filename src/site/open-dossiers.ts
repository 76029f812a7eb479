import { type CollectionEntry, getCollection } from 'astro:content';

let opened: Promise<CollectionEntry<'dossiers'>[]> | undefined;

/** The dossiers in the language of whoever wrote them, the newest first; looked up once for a build. */
export function openDossiers(): Promise<readonly CollectionEntry<'dossiers'>[]> {
  if (opened === undefined || import.meta.env.DEV) opened = open();
  return opened;
}

async function open(): Promise<CollectionEntry<'dossiers'>[]> {
  const dossiers = await getCollection('dossiers');
  return dossiers.sort(
    (a, b) => b.data.published.localeCompare(a.data.published) || (a.id < b.id ? -1 : 1),
  );
}
