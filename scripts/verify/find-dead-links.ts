import type { Finding } from '../../src/model/finding.ts';
import { hashAnchor } from './hash-anchor.ts';
import type { ScanResult } from './scan-files.ts';

/** Every link within the site that leads to no file, or to an anchor that its page does not have. */
export function findDeadLinks(scans: readonly ScanResult[], files: ReadonlySet<string>): Finding[] {
  const anchors = new Set<number>();
  for (const scan of scans) for (const anchor of scan.anchors) anchors.add(anchor);
  const findings: Finding[] = [];
  for (const { targets, wrong } of scans) {
    for (const [where, message] of wrong) findings.push({ where, message });
    for (const [path, fragments] of targets) {
      const lack = findLack(path, files);
      for (const [fragment, where] of fragments) {
        if (lack !== null) findings.push({ where, message: `it links to ${path}, ${lack}` });
        else if (isDeadAnchor(path, fragment, anchors)) {
          findings.push({
            where,
            message: `it links to ${path}#${fragment}, and there is no such anchor`,
          });
        }
        if (lack !== null) break;
      }
    }
  }
  return findings.toSorted((a, b) => (a.where + a.message < b.where + b.message ? -1 : 1));
}

function findLack(path: string, files: ReadonlySet<string>): string | null {
  const file = path.slice(1);
  if (path.endsWith('/') ? files.has(`${file}index.html`) : files.has(file)) return null;
  if (files.has(`${file}/index.html`)) return 'whose address ends with a slash';
  return 'where there is nothing';
}

function isDeadAnchor(path: string, fragment: string, anchors: ReadonlySet<number>): boolean {
  if (fragment === '' || fragment === 'top' || !isPage(path)) return false;
  return !anchors.has(hashAnchor(path, fragment));
}

function isPage(path: string): boolean {
  return path.endsWith('/') || path.endsWith('.html');
}
