import type { Frame } from '../page/frame.ts';
import { addBanner, type Banner } from './add-banner.ts';
import { holdBackHeads } from './hold-back-heads.ts';
import { moveBoxes } from './move-boxes.ts';
import type { Composer, Group } from './page-plan.ts';
import { scatterColumns } from './scatter-columns.ts';
import { splitBodies } from './split-bodies.ts';

/** Lays the groups of a page one after the other and then moves frames as its knobs say. */
export function arrangePage(groups: Group[], banner: Banner | null, composer: Composer): Frame[] {
  const steps: ((groups: Group[]) => Group[])[] = [
    (all) => splitBodies(all, composer),
    (all) => scatterColumns(all, composer),
    (all) => moveBoxes(all, composer),
    (all) => holdBackHeads(all, composer),
    (all) => addBanner(all, banner, composer),
  ];
  return steps.reduce((all, step) => step(all), groups).flatMap((group) => group.frames);
}
