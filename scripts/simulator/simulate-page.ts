import { addFurniture } from './compose/add-furniture.ts';
import { arrangePage } from './compose/arrange-page.ts';
import { glueLines } from './compose/glue-lines.ts';
import { orderFrames } from './compose/order-frames.ts';
import type { Composer } from './compose/page-plan.ts';
import { spaceLines } from './compose/space-lines.ts';
import type { CorpusPage } from './corpus-page.ts';
import { drawDice, type KnobSettings } from './draw-dice.ts';
import { encodePage } from './file/encode-page.ts';
import { turnTraditional } from './file/turn-traditional.ts';
import type { KnobName } from './knobs/knobs.ts';
import { labelPage } from './label/label-page.ts';
import { addRepeats } from './ocr/add-repeats.ts';
import type { SimulatedPage } from './page/simulated-page.ts';
import { seedRandom } from './seed-random.ts';
import { setStory } from './set-story.ts';

export interface SimulationRequest {
  /** Names the page in its labels. */
  name: string;
  seed: string | number;
  layout: 'pdf' | 'ocr';
  settings?: KnobSettings;
  /** The paper's printed name, for furniture. */
  paper: string;
}

/** Prints a page as a compositor and a scanner would, and labels every line of it. */
export function simulatePage(written: CorpusPage, request: SimulationRequest): SimulatedPage {
  const random = seedRandom(request.seed);
  const needed: KnobName[] = written.traditional ? ['big5'] : [];
  const dice = drawDice(random.fork('knobs'), request.settings, needed);
  const page = dice.has('big5') ? turnTraditional(written) : written;
  const composer: Composer = { random, dice, layout: request.layout };
  const width = random.pick([16, 18, 20, 22, 26]);
  const stories = page.articles.map((story) => {
    const banner = page.banner?.over.includes(story.key) ? page.banner.text : null;
    return setStory(story, composer, { width, banner });
  });
  const ordered = orderFrames(
    stories.map((story) => story.group),
    composer,
  );
  const arranged = arrangePage(ordered, page.banner, composer);
  const imprint = { paper: request.paper, issued: page.issued, page: page.page };
  const frames = addFurniture(
    addRepeats(glueLines(arranged, composer), composer),
    imprint,
    composer,
  );
  const lines = spaceLines(frames, composer);
  const labelled = labelPage({
    name: request.name,
    layout: request.layout,
    lines,
    dressed: stories.map((story) => story.dressed),
    misreadings: stories.flatMap((story) => story.misreadings),
  });
  return encodePage(labelled, random.fork('file'), dice);
}
