import { Buffer } from 'node:buffer';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes files below the site's folder one after the other; says how many bytes each has. */
export type PageWriter = (file: string, content: string | Uint8Array) => number;

export function makePageWriter(site: string): PageWriter {
  const folders = new Set<string>();
  return (file, content) => {
    const folder = dirname(`${site}/${file}`);
    if (!folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      folders.add(folder);
    }
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    writeFileSync(`${site}/${file}`, bytes);
    return bytes.length;
  };
}
