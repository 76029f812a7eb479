import { stringify } from 'yaml';
import { ExpectedError } from '../../src/model/expected-error.ts';
import type { CorpusPage } from './corpus-page.ts';
import type { KnobSettings } from './draw-dice.ts';
import { formatRecords } from './format-records.ts';
import { type KnobName, knobs } from './knobs/knobs.ts';
import type { SimulatedPage } from './page/simulated-page.ts';
import { paperNames } from './paper-names.ts';
import { samplePaths } from './sample-paths.ts';
import { type PagePlan, plainKnobs, samplePlan } from './sample-plan.ts';
import { simulatePage } from './simulate-page.ts';

/** One file of the sample, its path from the root of the repository. */
export interface SampleFile {
  path: string;
  content: Uint8Array | string;
}

/** Every source of the sample archive and the labels of every page text, as they are committed. */
export function makeSample(corpus: CorpusPage[]): SampleFile[] {
  return corpus.flatMap((page) => {
    const address = `${page.paper}/${page.issued}-${page.page}`;
    const plan = samplePlan[address];
    if (plan === undefined) {
      throw new ExpectedError({
        what: 'a corpus page has no plan',
        where: `scripts/simulator/corpus/${address}.yml`,
        fix: 'Give it a line in scripts/simulator/sample-plan.ts.',
      });
    }
    const { source, sidecar, labels } = samplePaths(address, plan);
    if (labels === null) return [{ path: source, content: formatRecords(page) }];
    const { bytes, gold } = simulateSamplePage(page, plan);
    return [
      { path: source, content: bytes },
      ...(sidecar === null ? [] : [{ path: sidecar, content: formatSidecar(page) }]),
      { path: labels, content: `${JSON.stringify(gold, null, 2)}\n` },
    ];
  });
}

/** A page of the corpus with the knobs that its plan gives it, and no others. */
function simulateSamplePage(page: CorpusPage, plan: PagePlan): SimulatedPage {
  const name = `${page.paper}-${page.issued}-${page.page}`;
  const shown = new Set<KnobName>([...plainKnobs[plan.layout], ...plan.knobs]);
  const settings: KnobSettings = {};
  for (const knob of Object.keys(knobs) as KnobName[]) settings[knob] = shown.has(knob);
  return simulatePage(page, {
    name,
    seed: name,
    layout: plan.layout,
    settings,
    paper: paperNames[page.paper] ?? page.paper,
  });
}

function formatSidecar({ paper, issued, page }: CorpusPage): string {
  return stringify({ paper, issued, page, rights: paperNames[paper] ?? paper });
}
