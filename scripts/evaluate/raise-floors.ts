import { figures } from './figures.ts';
import type { Floors } from './floors.ts';
import type { Summary } from './sum-up-scores.ts';

/** How far a floor lies under its figure, so that a change of no weight does not break it. */
const margin = 0.005;

/** Lifts every floor to just under its figure; none is lowered. */
export function raiseFloors(floors: Floors, summaries: ReadonlyMap<string, Summary>): Floors {
  return Object.fromEntries(
    Object.entries(floors).map(([set, floor]) => {
      const summary = summaries.get(set);
      const raised = figures.flatMap((figure) => {
        const value = summary?.[figure];
        const old = floor[figure];
        if (figure === 'lost' || figure === 'invented') return [];
        const under = value == null ? 0 : Math.floor((value - margin) * 1000) / 1000;
        const least = Math.max(under, old ?? 0);
        return least > 0 ? [[figure, least] as const] : [];
      });
      return [set, Object.fromEntries(raised)];
    }),
  );
}
