import type { Finding } from '../../src/model/finding.ts';
import { listIndexFiles } from '../../src/search/list-index-files.ts';
import type { ArchiveFolders } from '../archive/archive-folders.ts';
import type { Effects } from '../effects/effects.ts';

/** What every site has and no page need link to. */
const needed = ['404.html', '_headers', 'robots.txt', 'search/index.html', 'sitemap-index.xml'];
const base = 'search/data/base.bin';

/** Files that hosts and the search ask for by themselves and that are not there. */
export async function findMissingFiles(
  { out }: Pick<ArchiveFolders, 'out'>,
  files: ReadonlySet<string>,
  articles: number,
  effects: Pick<Effects, 'readBytes'>,
): Promise<Finding[]> {
  const sitemaps = files.has('sitemap-index.xml')
    ? listSitemaps((await effects.readBytes(`${out}/sitemap-index.xml`)).toString())
    : [];
  const missing = [...needed, ...sitemaps, base].filter((file) => !files.has(file));
  return [
    ...missing.map((where) => ({ where, message: 'it is not there' })),
    ...(files.has(base) ? await findGaps() : []),
  ];

  async function findGaps(): Promise<Finding[]> {
    const bytes = new Uint8Array(await effects.readBytes(`${out}/${base}`));
    const index = await listIndexFiles(bytes).catch(() => null);
    if (index === null) return [{ where: base, message: 'the search index cannot be read' }];
    const gaps = index.files.filter((file) => !files.has(`search/${file}`));
    const findings = gaps.map((file) => ({
      where: `search/${file}`,
      message: 'the search index lacks it',
    }));
    if (index.articles === articles) return findings;
    const message = `the search index holds ${index.articles} articles, the archive ${articles}`;
    return [...findings, { where: base, message }];
  }
}

function listSitemaps(xml: string): string[] {
  return [...xml.matchAll(/[^/<>]+\.xml(?=<\/loc>)/gu)].map(([name]) => name);
}
