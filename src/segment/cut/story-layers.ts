import { type Stage, type Step, stages } from './article-steps.ts';

/** The cheapest way to a stage. */
export interface Reached {
  cost: number;
  stage: Stage;
  /** The last text of its story; −1 where there is none yet. */
  text: number;
  /** Where its story begins. */
  begin: number;
  step?: Step;
  /** Begins a guest within a story, goes back to that story, or neither. */
  way: 'on' | 'aside' | 'back';
  before?: Reached;
}

/** The stages of what stands within one and the same story, or of what stands in none. */
export interface Layer {
  host: Reached | null;
  reached: Reached[];
}

/** How many interrupted stories are followed at once, and up to which cost over the cheapest way. */
const mostHosts = 6;
const farthest = 14;

const index = new Map(stages.map((stage, i) => [stage, i]));

/** Keeps a way where none to its stage costs less. */
export function reach(layer: Layer, by: Reached): void {
  const stage = index.get(by.stage) as number;
  const best = layer.reached[stage];
  if (best === undefined || by.cost < best.cost) layer.reached[stage] = by;
}

/** The layer of a host, made where it is not there yet. */
export function layerOf(layers: Layer[], host: Reached | null): Layer {
  const same = (layer: Layer) =>
    host === null
      ? layer.host === null
      : layer.host?.text === host.text && layer.host.stage === host.stage;
  const known = layers.find(same);
  if (known) return known;
  const layer: Layer = { host, reached: [] };
  layers.push(layer);
  return layer;
}

/** Keeps the way of costs within bounds, and of the interrupted stories the likeliest. */
export function prune(layers: readonly Layer[]): Layer[] {
  const rated = layers.map((layer) => ({
    layer,
    least: layer.reached.reduce((least, { cost }) => Math.min(least, cost), Infinity),
  }));
  const least = Math.min(...rated.map((rate) => rate.least));
  const [plain, ...hosted] = rated;
  const kept = hosted
    .filter((rate) => rate.least < least + farthest)
    .sort((a, b) => a.least - b.least)
    .slice(0, mostHosts);
  return [...(plain ? [plain] : []), ...kept].map(({ layer }) => {
    for (const state of layer.reached) if (state !== undefined) state.cost -= least;
    return layer;
  });
}
