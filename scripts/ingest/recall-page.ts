import { createHash } from 'node:crypto';
import type { SourceFile } from '../archive/source-file.ts';
import type { Effects } from '../effects/effects.ts';
import type { Conversion } from './conversion.ts';
import type { ConvertPageOptions } from './convert-page.ts';

export interface RecalledPage {
  bytes: Uint8Array;
  /** The text of its correction. */
  correction: string | null;
  /** The name of the files that keep it, without their endings. */
  key: string;
  /** What an earlier run made of the same bytes, corrections, lists and code. */
  known: Conversion | null;
}

/** Reads a page text, and what is known of it. */
export async function recallPage(
  source: SourceFile,
  { folder, stamp }: Pick<ConvertPageOptions, 'folder' | 'stamp'>,
  effects: Pick<Effects, 'readBytes' | 'maybeReadText'>,
): Promise<RecalledPage> {
  const bytes = await effects.readBytes(source.path);
  const correction = await effects.maybeReadText(source.correctionPath);
  const key = createHash('sha256')
    .update(JSON.stringify([stamp, source, correction]))
    .update(bytes)
    .digest('hex');
  const path = `${folder}/${key}`;
  const text = await effects.maybeReadText(`${path}.json`);
  const known =
    text === null ? null : { ...JSON.parse(text), bulkPath: `${path}.bulk.json`, kept: [key] };
  return { bytes, correction, key, known };
}
