import type { Field, Passage } from '../text/passage.ts';
import type { Hit } from '../text/word-table.ts';
import type { TopicCue, TopicTable } from './topic-table.ts';

export interface TopicScore {
  /** Index in the table. */
  topic: number;
  score: number;
  /** The cues that spoke for it, strongest first. */
  evidence: string[];
}

/** How much more a cue says in the head of an article than in its body. */
const fieldWeights: Record<Field, number> = {
  series: 1.8,
  kicker: 3,
  headline: 3.5,
  subtitle: 3,
  lead: 2,
  paragraph: 1,
  subhead: 1.5,
  caption: 1.2,
};
/** The first paragraph says what the story is. */
const openingWeight = 1.4;
/** Repeating a cue says less each time: n times a cue count n / (n + this) of the most. */
const saturation = 3;
/** A word that says a topic nearly always weighs this much; one that stands alone below it may err. */
const sure = 2;
const aloneShare = 0.6;
/** A body of this many characters is the measure; a share of the excess length counts against cues. */
const usualLength = 600;
const lengthShare = 0.3;

/** The topics that an article's words speak for, strongest first; no threshold yet. */
export function scoreTopics(passages: readonly Passage[], table: TopicTable): TopicScore[] {
  const counts = new Map<TopicCue, number>();
  let length = 0;
  let isOpening = true;
  for (const { field, text } of passages) {
    let weight = fieldWeights[field];
    if (field === 'paragraph' || field === 'caption') {
      length += text.length;
      if (isOpening) weight = Math.max(weight, openingWeight);
      isOpening = false;
    }
    for (const cue of findCues(text, table)) counts.set(cue, (counts.get(cue) ?? 0) + weight);
  }
  const stretch = 1 - lengthShare + lengthShare * Math.max(0.4, length / usualLength);
  const scores = new Map<number, { score: number; cues: Part[] }>();
  for (const [{ topic, words, weight }, count] of counts) {
    const scaled = count / stretch;
    const part = (weight ?? 0) * ((scaled * (1 + saturation)) / (scaled + saturation));
    const entry = scores.get(topic) ?? { score: 0, cues: [] };
    entry.score += part;
    if (part > 0) entry.cues.push({ words, weight: weight ?? 0, part });
    scores.set(topic, entry);
  }
  return [...scores]
    .map(([topic, { score, cues }]) => ({
      topic,
      score: isAlone(cues) ? score * aloneShare : score,
      evidence: cues
        .toSorted((a, z) => z.part - a.part || (a.words < z.words ? -1 : 1))
        .slice(0, 5)
        .map(({ words }) => words),
    }))
    .filter(({ score }) => score > 0)
    .toSorted((a, z) => z.score - a.score || a.topic - z.topic);
}

/** What one cue adds to a score. */
interface Part {
  words: string;
  weight: number;
  part: number;
}

function isAlone([only, ...others]: readonly Part[]): boolean {
  return only !== undefined && others.length === 0 && only.weight < sure;
}

/** The cues of a passage: of those of one topic that overlap, the longest; none in an exclusion. */
function findCues(text: string, { cues }: TopicTable): TopicCue[] {
  const found: TopicCue[] = [];
  // Each character is marked with the last topic that took it.
  const takenBy = new Int32Array(text.length).fill(-1);
  for (const [topic, hits] of Map.groupBy(cues.findHits(text), ({ entry }) => entry.topic)) {
    for (const { entry, start, end } of hits.toSorted(byStrength)) {
      let isFree = true;
      for (let at = start; at < end; at += 1) isFree &&= takenBy[at] !== topic;
      if (!isFree) continue;
      takenBy.fill(topic, start, end);
      if (entry.weight !== null) found.push(entry);
    }
  }
  return found;
}

function byStrength(a: Hit<TopicCue>, z: Hit<TopicCue>): number {
  const excluded = Number(z.entry.weight === null) - Number(a.entry.weight === null);
  return excluded || z.end - z.start - (a.end - a.start) || a.start - z.start;
}
