import type { Effects } from '../effects/effects.ts';
import type { Conversion } from './conversion.ts';

/** Removes the kept conversions of texts, lists or code that are no longer so. */
export async function forgetConversions(
  folder: string,
  conversions: readonly Pick<Conversion, 'kept'>[],
  effects: Pick<Effects, 'listFiles' | 'removeFile'>,
): Promise<void> {
  const keys = new Set(conversions.flatMap(({ kept }) => kept));
  for (const file of await effects.listFiles(folder)) {
    if (!keys.has(keyOf(file))) await effects.removeFile(`${folder}/${file}`);
  }
}

function keyOf(file: string): string {
  return file.slice(0, file.indexOf('.'));
}
