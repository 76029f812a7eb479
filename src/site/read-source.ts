import { readFile } from 'node:fs/promises';
import type { SourceRecord } from '../model/source-record.ts';
import { archiveFolders } from './archive-folders.ts';

/** One source page whole, for the page that draws it; our own file, checked when it was written. */
export async function readSource(address: string): Promise<SourceRecord> {
  return JSON.parse(await readFile(`${archiveFolders.articles}/_sources/${address}.json`, 'utf8'));
}
