import type { Finding } from '../../src/model/finding.ts';
import type { Effects } from '../effects/effects.ts';
import { hashAnchor } from './hash-anchor.ts';
import { resolveLink } from './resolve-link.ts';
import { hashTarget, type ScanResult, type ScanTask, servedPath } from './scan-files.ts';
import { scanPage } from './scan-page.ts';

/**
 * Every link within the site that leads to no file, or to an anchor that its page does not have,
 * with the first page that has it. `site` names the site's folder and all of its files.
 */
export async function findDeadLinks(
  scans: readonly ScanResult[],
  site: ScanTask,
  effects: Pick<Effects, 'readBytes'>,
): Promise<Finding[]> {
  const places = new Set(site.files.map((file) => hashAnchor(servedPath(file), '')));
  for (const { anchors } of scans) for (const anchor of anchors) places.add(anchor);
  const findings: Finding[] = [];
  const suspect = new Map<string, Set<number>>();
  const seen = new Set<number>();
  for (const { files, targets, targetEnds, wrong } of scans) {
    for (const [where, message] of wrong) findings.push({ where, message });
    let at = 0;
    for (const [index, file] of files.entries()) {
      for (; at < (targetEnds[index] ?? 0); at += 1) {
        const target = targets[at] ?? 0;
        if (places.has(target) || seen.has(target)) continue;
        seen.add(target);
        suspect.set(file, (suspect.get(file) ?? new Set()).add(target));
      }
    }
  }
  const all = new Set(site.files);
  for (const [file, targets] of suspect) {
    findings.push(...(await explain(file, targets, all, site, effects)));
  }
  return findings.toSorted((a, b) => (a.where + a.message < b.where + b.message ? -1 : 1));
}

/** Reads a page again to say in words where its dead links lead. */
async function explain(
  where: string,
  targets: ReadonlySet<number>,
  files: ReadonlySet<string>,
  { folder, address }: ScanTask,
  effects: Pick<Effects, 'readBytes'>,
): Promise<Finding[]> {
  const { links } = scanPage((await effects.readBytes(`${folder}/${where}`)).toString());
  return [...links].flatMap((link) => {
    const target = resolveLink(link, servedPath(where), address);
    if (target === null || target === 'outside' || !targets.has(hashTarget(target))) return [];
    const { path, fragment } = target;
    const lack = findLack(path, files);
    const message =
      lack === null
        ? `it links to ${path}#${fragment}, and there is no such anchor`
        : `it links to ${path}${fragment === '' ? '' : `#${fragment}`}, ${lack}`;
    return [{ where, message }];
  });
}

function findLack(path: string, files: ReadonlySet<string>): string | null {
  const file = path.slice(1);
  if (path.endsWith('/') ? files.has(`${file}index.html`) : files.has(file)) return null;
  if (files.has(`${file}/index.html`)) return 'whose address ends with a slash';
  return 'where there is nothing';
}
