import { relative } from 'node:path';
import type { Effects } from '../effects/effects.ts';

/** The texts below a folder, by the path that messages name them by. */
export async function readTexts(
  folder: string,
  effects: Pick<Effects, 'listFiles' | 'maybeReadText'>,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const path of await effects.listFiles(folder)) {
    const whole = `${folder}/${path}`;
    texts.set(relative(process.cwd(), whole), (await effects.maybeReadText(whole)) ?? '');
  }
  return texts;
}
