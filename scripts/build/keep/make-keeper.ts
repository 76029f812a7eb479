import { statSync } from 'node:fs';
import type { PageRow, SiteRecord } from './site-record.ts';

/** The row of a page's file where the last build drew it from the same key and it still lies there. */
export type Keeper = (file: string, key: string) => PageRow | undefined;

export function makeKeeper(record: SiteRecord | null): Keeper {
  if (record === null) return () => undefined;
  const { out, until } = record;
  const rows = new Map(record.pages.map((row) => [row[0], row]));
  return (file, key) => {
    const row = rows.get(file);
    if (row?.[1] !== key) return undefined;
    const found = statSync(`${out}/${file}`, { throwIfNoEntry: false });
    return found?.isFile() && found.size === row[2] && found.mtimeMs <= until ? row : undefined;
  };
}
