import { rm } from 'node:fs/promises';
import { moveFolder } from './move-folder.ts';

/** Puts a site together from its parts, in place of the old one, which stays until all are there. */
export async function assembleSite(parts: readonly string[], out: string): Promise<void> {
  await rm(out, { recursive: true, force: true });
  for (const part of parts) await moveFolder(part, out);
}
