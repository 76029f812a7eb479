import type { LiveLoader } from 'astro/loaders';

export interface LiveCollection<Data extends Record<string, unknown>> {
  name: string;
  idOf: (data: Data) => string;
  /** All of its entries, as our own ingest wrote them. */
  read: () => Promise<Data[]>;
}

/**
 * A loader that reads its entries while the pages are drawn. Astro's store, which entries else go
 * through, takes every value apart, writes it, reads it and puts it together again: for a large
 * archive that costs more than drawing its pages.
 */
export function loadLive<Data extends Record<string, unknown>>({
  name,
  idOf,
  read,
}: LiveCollection<Data>): LiveLoader<Data, { id: string }> {
  const entries = async () => (await read()).map((data) => ({ id: idOf(data), data }));
  return {
    name,
    loadCollection: async () => ({ entries: await entries() }),
    loadEntry: async ({ filter }) => (await entries()).find(({ id }) => id === filter.id),
  };
}
