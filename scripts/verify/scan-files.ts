import { Buffer } from 'node:buffer';
import type { Effects } from '../effects/effects.ts';
import { hashAnchor } from './hash-anchor.ts';
import { resolveLink, type SiteAddress } from './resolve-link.ts';
import { type ScannedPage, scanPage } from './scan-page.ts';

export interface ScanTask {
  /** The site's folder. */
  folder: string;
  /** Pages, relative to it. */
  files: readonly string[];
  address: SiteAddress;
}

/** What the pages of one task say, put together. */
export interface ScanResult {
  /** Every anchor, as `hashAnchor` writes it. */
  anchors: Float64Array;
  /** Path → fragment → a page that links there. The empty fragment stands for none. */
  targets: Map<string, Map<string, string>>;
  /** What is wrong with a link in itself: the page, and a sentence. */
  wrong: [page: string, message: string][];
  /** The pages below /a/, by path. */
  answers: Map<string, Pick<ScannedPage, 'isUnlisted' | 'canonical' | 'refresh'>>;
}

export async function scanFiles(
  { folder, files, address }: ScanTask,
  effects: Pick<Effects, 'readBytes'>,
): Promise<ScanResult> {
  const anchors: number[] = [];
  const targets: ScanResult['targets'] = new Map();
  const wrong: ScanResult['wrong'] = [];
  const answers: ScanResult['answers'] = new Map();
  for (const file of files) {
    const path = servedPath(file);
    const page = scanPage((await effects.readBytes(`${folder}/${file}`)).toString());
    for (const anchor of page.anchors) anchors.push(hashAnchor(path, anchor));
    if (!page.isWhole) wrong.push([file, 'it breaks off before its end']);
    if (path.startsWith('/a/')) {
      const { isUnlisted, canonical, refresh } = page;
      answers.set(path, {
        isUnlisted,
        canonical: maybeCopy(canonical),
        refresh: maybeCopy(refresh),
      });
    }
    for (const link of page.links) {
      const target = resolveLink(link, path, address);
      if (target === null) continue;
      if (target === 'outside') {
        wrong.push([file, `the link "${link}" leaves the site's base ${address.base}`]);
        continue;
      }
      if (target.path === path && page.anchors.has(target.fragment)) continue;
      let fragments = targets.get(target.path);
      if (fragments === undefined) {
        fragments = new Map();
        targets.set(copy(target.path), fragments);
      }
      if (!fragments.has(target.fragment)) fragments.set(copy(target.fragment), file);
    }
  }
  return { anchors: Float64Array.from(anchors), targets, wrong, answers };
}

/** The text on its own: what is cut out of a page else keeps the whole page in memory. */
function copy(text: string): string {
  return Buffer.from(text).toString();
}

function maybeCopy(text: string | null): string | null {
  return text === null ? null : copy(text);
}

/** The path that a static host serves a file at. */
export function servedPath(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/u, '$1')}`;
}
