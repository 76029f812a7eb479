import { identifyArticles } from '../../src/identify/identify-articles.ts';
import { ExpectedError } from '../../src/model/expected-error.ts';
import type { ArchiveFolders } from '../archive/archive-folders.ts';
import { type Failure, listSources, type SourceList } from '../archive/list-sources.ts';
import { startProgress } from '../cli/progress.ts';
import type { Effects } from '../effects/effects.ts';
import { assembleArticles, type Relate } from './assemble-articles.ts';
import { checkFailures } from './check-failures.ts';
import { checkFrozen } from './check-frozen.ts';
import type { Conversion } from './conversion.ts';
import { convertSource } from './convert-source.ts';
import type { Enrich } from './enrich.ts';
import type { IngestReport } from './ingest-report.ts';
import { readLedger } from './read-ledger.ts';
import { writeArticles } from './write-articles.ts';
import { writeLedger } from './write-ledger.ts';

export interface IngestOptions {
  folders: ArchiveFolders;
  enrich: Enrich;
  relate: Relate;
  frozen: boolean;
  keepGoing: boolean;
  quiet: boolean;
  /** The version that the articles name as their converter. */
  converter: string;
}

/**
 * Sources → articles and ledger: read, segment, enrich, identify, relate, write, in this order.
 * Nothing is written before every source has been read, and the ledger comes last.
 */
export async function ingestArchive(
  options: IngestOptions,
  effects: Effects,
): Promise<IngestReport> {
  const { folders } = options;
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
  const articles = assembleArticles(conversions, identification.ids, options);
  const written = await writeArticles(folders, conversions, articles, effects);
  await writeLedger(folders, identification.ledger, effects);
  return {
    sources: conversions.length,
    articles: articles.length,
    ...written,
    ledger: identification.changes.filter(({ kind }) => kind !== 'kept'),
    findings: [...list.findings, ...conversions.flatMap(({ findings }) => findings)],
    failures: failures.map(({ error }) => error.message),
  };
}

async function convertAll(
  list: SourceList,
  { enrich, quiet }: IngestOptions,
  effects: Effects,
): Promise<{ conversions: Conversion[]; failures: Failure[] }> {
  const conversions: Conversion[] = [];
  const failures = [...list.failures];
  const progress = startProgress('reading pages', list.sources.length, effects, quiet);
  for (const source of list.sources) {
    try {
      conversions.push(await convertSource(source, enrich, effects));
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      failures.push({ address: source.address, error });
    }
    progress.step();
  }
  progress.end();
  return { conversions, failures };
}

function readPage({ record, articles }: Conversion) {
  const { address, checksum, issue } = record;
  return { address, checksum, paper: issue.paper, date: issue.issued, articles };
}

/** A source that could not be read says nothing of its articles; one that is gone does. */
function addressesSpokenFor(
  conversions: readonly Conversion[],
  failures: readonly Failure[],
  ledger: readonly { source: string }[],
): Set<string> {
  const failed = new Set(failures.map(({ address }) => address));
  const known = [
    ...conversions.map(({ record }) => record.address),
    ...ledger.map((e) => e.source),
  ];
  return new Set(known.filter((address) => !failed.has(address)));
}
