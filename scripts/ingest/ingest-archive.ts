import { relative } from 'node:path';
import type { Comparable } from '../../src/enrich/relate/read-letters.ts';
import type { Identification, ReadPage } from '../../src/identify/identification.ts';
import { identifyArticles } from '../../src/identify/identify-articles.ts';
import type { ArchiveFolders } from '../archive/archive-folders.ts';
import { type Failure, listSources } from '../archive/list-sources.ts';
import type { Effects } from '../effects/effects.ts';
import { checkFailures } from './check-failures.ts';
import { checkFrozen } from './check-frozen.ts';
import { convertAll } from './convert-all.ts';
import { forgetConversions } from './forget-conversions.ts';
import type { HeldSource } from './held-source.ts';
import type { IngestReport } from './ingest-report.ts';
import { readLedger } from './read-ledger.ts';
import type { Stages } from './read-stages.ts';
import { writeArticles } from './write-articles.ts';
import { writeLedger } from './write-ledger.ts';

export interface IngestOptions {
  folders: ArchiveFolders;
  stages: Stages;
  frozen: boolean;
  keepGoing: boolean;
  quiet: boolean;
  /** The version that the articles name as their converter. */
  converter: string;
}

/**
 * Sources → articles and ledger: read, segment, enrich, identify, relate, write, in this order.
 * Nothing of the archive is written before every source has been read, and the ledger comes last.
 */
export async function ingestArchive(
  options: IngestOptions,
  effects: Effects,
): Promise<IngestReport> {
  const { folders, stages, converter } = options;
  const list = await listSources(folders, effects);
  const { sources, failures } = await convertAll(list, options, effects);
  checkFailures(failures, options.keepGoing);
  const ledger = await readLedger(folders, effects);
  const identification = identifyArticles({
    pages: sources.map(readPage),
    ledger,
    today: effects.today(),
    addresses: addressesSpokenFor(sources, failures, ledger),
  });
  if (options.frozen) checkFrozen(ledger, identification.ledger);
  const { ids } = identification;
  const relations = stages.relate(sources.flatMap((source) => nameArticles(source, ids)));
  // Their words are not asked for again, and the files to come take their room.
  for (const source of sources) source.articles = [];
  const written = await writeArticles(folders, sources, { ids, relations, converter }, effects);
  await writeLedger(folders, identification.ledger, effects);
  await forgetConversions(stages.folder, sources, effects);
  return {
    sources: sources.length,
    articles: relations.size,
    folder: relative(process.cwd(), folders.articles),
    ...written,
    ledger: identification.changes.filter(({ kind }) => kind !== 'kept'),
    updated: identification.changes.filter(({ kind }) => kind === 'kept').length,
    findings: [...list.findings, ...sources.flatMap(({ findings }) => findings)],
    failures: failures.map(({ error }) => error.message),
  };
}

function readPage({ head, articles, fingerprints }: HeldSource): ReadPage {
  const { address, checksum, issue } = head;
  return { address, checksum, paper: issue.paper, date: issue.issued, articles, fingerprints };
}

/** The articles of a source by their ids. */
function nameArticles({ head, articles }: HeldSource, ids: Identification['ids']): Comparable[] {
  const own = ids.get(head.address);
  return articles.map((article) => {
    const id = own?.get(article.key);
    if (id === undefined) throw new Error(`${head.path}: article ${article.key} has no id`);
    return article.named(id);
  });
}

/** A source that could not be read says nothing of its articles; one that is gone does. */
function addressesSpokenFor(
  sources: readonly HeldSource[],
  failures: readonly Failure[],
  ledger: readonly { source: string }[],
): Set<string> {
  const failed = new Set(failures.map(({ address }) => address));
  const known = [...sources.map(({ head }) => head.address), ...ledger.map((e) => e.source)];
  return new Set(known.filter((address) => !failed.has(address)));
}
