import { type CollectionEntry, getCollection } from 'astro:content';

/** The dossiers in the language of whoever wrote them, the newest first. */
export async function openDossiers(): Promise<CollectionEntry<'dossiers'>[]> {
  const dossiers = await getCollection('dossiers');
  return dossiers.sort(
    (a, b) => b.data.published.localeCompare(a.data.published) || (a.id < b.id ? -1 : 1),
  );
}
