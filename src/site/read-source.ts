import { readFileSync } from 'node:fs';
import type { SourceRecord } from '../model/source-record.ts';
import { archiveFolders } from './archive-folders.ts';

/** One source page whole, for the page that draws it; our own file, checked when it was written. */
export function readSource(address: string): SourceRecord {
  return JSON.parse(readFileSync(`${archiveFolders.articles}/_sources/${address}.json`, 'utf8'));
}
