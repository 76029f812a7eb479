import { createHash } from 'node:crypto';
import { formatCsvRow } from '../../src/cite/format-csv-row.ts';
import { type DataFile, makeDataPackage } from '../../src/cite/make-data-package.ts';
import { tableColumns } from '../../src/cite/table-columns.ts';
import { parseLines } from '../../src/collection/parse-lines.ts';
import type { ArticleMark } from '../../src/model/article-mark.ts';
import { configuration } from '../../src/site/configuration.ts';
import { describeArticle } from '../../src/site/describe-article.ts';
import { listDownloads } from '../../src/site/list-downloads.ts';
import { permalink } from '../../src/site/permalink.ts';
import { parseArticle } from '../../src/write/parse-article.ts';
import type { ArchiveFolders } from '../archive/archive-folders.ts';
import { stampCode } from '../archive/stamp-code.ts';
import type { Effects } from '../effects/effects.ts';
import { readLedger } from '../ingest/read-ledger.ts';
import { zipLines } from './zip-lines.ts';

/**
 * Writes the whole archive for download into `<out>/data/`: JSON Lines and CSV, a pair a year of
 * issue or more, compressed, with a description and checksums. A pair in which nothing changed is
 * taken from the work folder.
 */
export async function writeDownloads(folders: ArchiveFolders, effects: Effects): Promise<void> {
  const stamp = await stampCode(['src/model', 'src/write', 'src/cite', 'src/site']);
  const ledger = await readLedger(folders, effects);
  const marks = parseLines<ArticleMark>(
    await effects.readBytes(`${folders.articles}/_cards/marks.jsonl`),
  );
  const digests = new Map<string, string>(marks.map(({ id, digest }) => [id, digest]));
  const files: DataFile[] = [];
  for (const { name, ids } of listDownloads(ledger.filter(({ id }) => digests.has(id)))) {
    const mark = markPair(ids, digests, stamp);
    files.push(...(await writePair({ name, ids, mark, folders }, effects)));
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const { name, description, license } = configuration;
  const dataPackage = makeDataPackage(files, {
    name: new URL(configuration.site).hostname,
    title: name.zh,
    description: description.zh,
    homepage: permalink('/'),
    license,
  });
  const sums = files.map(({ path, hash }) => `${hash}  ${path}\n`).join('');
  await effects.writeFile(
    `${folders.out}/data/datapackage.json`,
    `${JSON.stringify(dataPackage, null, 2)}\n`,
  );
  await effects.writeFile(`${folders.out}/data/SHA256SUMS`, sums);
}

/** Changes with the code, the configuration and any article of a pair. */
function markPair(
  ids: readonly string[],
  digests: ReadonlyMap<string, string>,
  stamp: string,
): string {
  const articles = ids.map((id) => [id, digests.get(id)]);
  return createHash('sha256')
    .update(JSON.stringify([stamp, configuration, articles]))
    .digest('hex');
}

interface Pair {
  /** `articles-2024`. */
  name: string;
  /** Its articles, sorted. */
  ids: readonly string[];
  /** Changes with all that it is made of. */
  mark: string;
  folders: ArchiveFolders;
}

async function writePair(pair: Pair, effects: Effects): Promise<DataFile[]> {
  const { folders, name, ids, mark } = pair;
  const kept = `${folders.work}/downloads`;
  const names = [`${name}.jsonl.gz`, `${name}.csv.gz`] as const;
  if ((await effects.maybeReadText(`${kept}/${name}.mark`)) !== mark) {
    const [json, csv] = await zipLines(listRows(folders.articles, ids, effects));
    await effects.writeFile(`${kept}/${names[0]}`, json);
    await effects.writeFile(`${kept}/${names[1]}`, csv);
    await effects.writeFile(`${kept}/${name}.mark`, mark);
  }
  const files: DataFile[] = [];
  for (const path of names) {
    const bytes = await effects.readBytes(`${kept}/${path}`);
    await effects.writeFile(`${folders.out}/data/${path}`, bytes);
    const hash = createHash('sha256').update(bytes).digest('hex');
    files.push({ path, bytes: bytes.length, hash });
  }
  return files;
}

/** For each article its line of JSON and its row of the table; the table's head comes first. */
async function* listRows(
  folder: string,
  ids: readonly string[],
  effects: Effects,
): AsyncGenerator<[json: string, csv: string]> {
  yield ['', formatCsvRow(tableColumns.map(({ name }) => name))];
  for (const id of ids) {
    const path = `${folder}/${id.slice(0, 2)}/${id}.mdx`;
    const article = parseArticle((await effects.readBytes(path)).toString(), path);
    const url = permalink(`/a/${article.id}/`);
    yield [
      `${JSON.stringify(describeArticle(article))}\n`,
      formatCsvRow(tableColumns.map(({ cell }) => cell(article, url))),
    ];
  }
}
