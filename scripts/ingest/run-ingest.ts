import packageFacts from '../../package.json' with { type: 'json' };
import type { ArchiveFolders } from '../archive/archive-folders.ts';
import type { CommandLine } from '../cli/command-line.ts';
import type { Effects } from '../effects/effects.ts';
import { formatIngestReport } from './format-ingest-report.ts';
import { ingestArchive } from './ingest-archive.ts';
import type { IngestReport } from './ingest-report.ts';
import { keepHeapSmall } from './keep-heap-small.ts';
import { readStages } from './read-stages.ts';

/** Ingest as the commands `ingest`, `build` and `start` run it, with its report for a person. */
export async function runIngest(
  { switches }: Pick<CommandLine, 'switches'>,
  folders: ArchiveFolders,
  effects: Effects,
): Promise<IngestReport> {
  const quiet = switches.has('quiet') || switches.has('json');
  const undo = keepHeapSmall();
  const report = await ingestArchive(
    {
      folders,
      stages: await readStages(folders, effects),
      frozen: switches.has('frozen'),
      keepGoing: switches.has('keep-going'),
      quiet,
      converter: packageFacts.version,
    },
    effects,
  ).finally(undo);
  if (!quiet) effects.say(formatIngestReport(report));
  return report;
}
