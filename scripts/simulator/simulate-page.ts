import { addFurniture } from './compose/add-furniture.ts';
import { arrangePage } from './compose/arrange-page.ts';
import { glueHeadlines } from './compose/glue-headlines.ts';
import { orderFrames } from './compose/order-frames.ts';
import type { Composer, Group } from './compose/page-plan.ts';
import { spaceLines } from './compose/space-lines.ts';
import type { CorpusPage } from './corpus-page.ts';
import { drawDice, type KnobSettings } from './draw-dice.ts';
import { dressArticle } from './dress/dress-article.ts';
import { encodePage } from './file/encode-page.ts';
import { turnTraditional } from './file/turn-traditional.ts';
import { labelPage } from './label/label-page.ts';
import { addRepeats } from './ocr/add-repeats.ts';
import { type Misreading, misreadArticle } from './ocr/misread-article.ts';
import { setOcrArticle } from './ocr/set-ocr-article.ts';
import { truncateArticle } from './ocr/truncate-article.ts';
import type { DressedArticle } from './page/dressed-article.ts';
import type { SimulatedPage } from './page/simulated-page.ts';
import { setPdfArticle } from './pdf/set-pdf-article.ts';
import { seedRandom } from './seed-random.ts';

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
  const settings = written.traditional ? { ...request.settings, big5: true } : request.settings;
  const dice = drawDice(random.fork('knobs'), settings);
  const page = dice.has('big5') ? turnTraditional(written) : written;
  const composer: Composer = { random, dice, layout: request.layout };
  const misreadings: Misreading[] = [];
  const dressed: DressedArticle[] = [];
  const pageWidth = random.pick([16, 18, 20, 22, 26]);
  const groups = page.articles.map((story): Group => {
    const chance = random.fork(story.key);
    const patch = dice.falls('mixed', chance);
    const layout = patch === (request.layout === 'pdf') ? 'ocr' : 'pdf';
    const long = story.paragraphs.join('').length > 150;
    const truncated = layout === 'ocr' && long && dice.falls('truncated', chance);
    const whole = truncated ? truncateArticle(story, chance.fork('truncate')) : story;
    const read = misreadArticle(whole, chance.fork('misread'), dice);
    const kept = layout === 'ocr' ? read : { article: whole, misreadings: [] };
    misreadings.push(...kept.misreadings);
    const banner = page.banner?.over.includes(story.key) ? page.banner.text : null;
    const article = dressArticle(kept.article, { random: chance, dice, layout, banner, truncated });
    dressed.push(article);
    const frames =
      layout === 'pdf'
        ? setPdfArticle(article, chance.fork('set'), dice, pageWidth)
        : setOcrArticle(article, chance.fork('set'), dice);
    const small = story.kind === 'photo' || story.kind === 'brief' || story.kind === 'ad-notice';
    return { key: story.key, layout, small, frames };
  });
  const ordered = orderFrames(groups, composer);
  const arranged = arrangePage(ordered, page.banner, composer);
  const imprint = { paper: request.paper, issued: page.issued, page: page.page };
  const frames = addFurniture(
    addRepeats(glueHeadlines(arranged, composer), composer),
    imprint,
    composer,
  );
  const lines = spaceLines(frames, composer);
  const labelled = labelPage({
    name: request.name,
    layout: request.layout,
    lines,
    dressed,
    misreadings,
  });
  return encodePage(labelled, random.fork('file'), dice);
}
