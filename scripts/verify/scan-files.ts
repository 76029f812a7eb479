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

/** What a page says to whoever asks for an id. */
export type Answer = Pick<ScannedPage, 'isUnlisted' | 'canonical' | 'refresh'>;

/** What pages say, one after the other; places as `hashAnchor` writes them. */
export interface ScanResult {
  files: readonly string[];
  /** The anchors of all pages, and where those of each page end. */
  anchors: Float64Array;
  anchorEnds: Uint32Array;
  /** What all pages link to within the site, and where the links of each page end. */
  targets: Float64Array;
  targetEnds: Uint32Array;
  /** What is wrong with a link in itself: the page, and a sentence. */
  wrong: [page: string, message: string][];
  /** The pages below /a/, by path. */
  answers: Map<string, Answer>;
}

export async function scanFiles(
  { folder, files, address }: ScanTask,
  effects: Pick<Effects, 'readBytes'>,
): Promise<ScanResult> {
  const anchors: number[] = [];
  const targets: number[] = [];
  const anchorEnds = new Uint32Array(files.length);
  const targetEnds = new Uint32Array(files.length);
  const wrong: ScanResult['wrong'] = [];
  const answers: ScanResult['answers'] = new Map();
  for (const [at, file] of files.entries()) {
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
      } else if (target.path !== path || !page.anchors.has(target.fragment)) {
        targets.push(hashTarget(target));
      }
    }
    anchorEnds[at] = anchors.length;
    targetEnds[at] = targets.length;
  }
  return {
    ...{ files, anchorEnds, targetEnds, wrong, answers },
    anchors: Float64Array.from(anchors),
    targets: Float64Array.from(targets),
  };
}

/** A place that is linked to; a fragment counts where it names an anchor of a page. */
export function hashTarget({ path, fragment }: { path: string; fragment: string }): number {
  const isPage = path.endsWith('/') || path.endsWith('.html');
  return hashAnchor(path, isPage && fragment !== 'top' ? fragment : '');
}

/** The text on its own: what is cut out of a page else keeps the whole page in memory. */
function maybeCopy(text: string | null): string | null {
  return text === null ? null : Buffer.from(text).toString();
}

/** The path that a static host serves a file at. */
export function servedPath(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/u, '$1')}`;
}
