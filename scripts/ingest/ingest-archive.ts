import { relative } from 'node:path';
import type { ReadPage } from '../../src/identify/identification.ts';
import { identifyArticles } from '../../src/identify/identify-articles.ts';
import type { ArchiveFolders } from '../archive/archive-folders.ts';
import { type Failure, listSources } from '../archive/list-sources.ts';
import type { Effects } from '../effects/effects.ts';
import { assembleArticles } from './assemble-articles.ts';
import { checkFailures } from './check-failures.ts';
import { checkFrozen } from './check-frozen.ts';
import type { Conversion } from './conversion.ts';
import { convertAll } from './convert-all.ts';
import { forgetConversions } from './forget-conversions.ts';
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
  const { conversions, failures } = await convertAll(list, options, effects);
  checkFailures(failures, options.keepGoing);
  const ledger = await readLedger(folders, effects);
  const identification = identifyArticles({
    pages: conversions.map(readPage),
    ledger,
    today: effects.today(),
    addresses: addressesSpokenFor(conversions, failures, ledger),
  });
  if (options.frozen) checkFrozen(ledger, identification.ledger);
  const articles = assembleArticles(conversions, identification.ids, stages.relate, converter);
  const written = await writeArticles(folders, conversions, articles, effects);
  await writeLedger(folders, identification.ledger, effects);
  await forgetConversions(stages.folder, conversions, effects);
  return {
    sources: conversions.length,
    articles: articles.length,
    folder: relative(process.cwd(), folders.articles),
    ...written,
    ledger: identification.changes.filter(({ kind }) => kind !== 'kept'),
    updated: identification.changes.filter(({ kind }) => kind === 'kept').length,
    findings: [...list.findings, ...conversions.flatMap(({ findings }) => findings)],
    failures: failures.map(({ error }) => error.message),
  };
}

function readPage({ head, articles, fingerprints }: Conversion): ReadPage {
  const { address, checksum, issue } = head;
  return { address, checksum, paper: issue.paper, date: issue.issued, articles, fingerprints };
}

/** A source that could not be read says nothing of its articles; one that is gone does. */
function addressesSpokenFor(
  conversions: readonly Conversion[],
  failures: readonly Failure[],
  ledger: readonly { source: string }[],
): Set<string> {
  const failed = new Set(failures.map(({ address }) => address));
  const known = [...conversions.map(({ head }) => head.address), ...ledger.map((e) => e.source)];
  return new Set(known.filter((address) => !failed.has(address)));
}
