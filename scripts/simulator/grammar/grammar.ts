import { z } from 'zod';

const texts = z.array(z.string().min(1)).min(1);

/** What stories of one topic are made of; their slots are filled from the same entry. */
export const topicWords = z.strictObject({
  /** A name of the vocabulary, empty where it has none. */
  topic: z.string(),
  /** First and second halves of the names of its campaigns. */
  heads: texts,
  tails: texts,
  things: texts,
  sites: texts,
  crowd: texts,
  /** What a trade union does: verb phrases. */
  deeds: texts,
  /** What came of it: clauses. */
  results: texts,
  /** What was wrong before: clauses. */
  troubles: texts,
  /** How a feature opens: sentences. */
  scenes: texts,
});
export type TopicWords = z.infer<typeof topicWords>;

/** Sentences of any topic, by their place in an article. */
export const frames = z.strictObject({
  news: texts,
  feature: texts,
  body: texts,
  quotes: texts,
  closings: texts,
  leads: texts,
  headlines: texts,
  kickers: texts,
  subtitles: texts,
  subheads: texts,
  captions: texts,
  photoHeadlines: texts,
  briefs: texts,
  notices: z.array(z.tuple([z.string(), z.string()])).min(1),
  notes: texts,
  series: texts,
  banners: texts,
});
export type Frames = z.infer<typeof frames>;

/** A topic with the sentences that its stories are told in. */
export interface Topic extends TopicWords {
  frames: Frames;
}

/** A county with its names. */
export interface Place {
  /** 江苏省/苏州市/太仓市 */
  path: string;
  /** 江苏省太仓市 */
  full: string;
  /** 太仓市 */
  name: string;
  /** 太仓 */
  short: string;
}

/** All that the grammar knows. */
export interface Grammar {
  topics: Topic[];
  words: Record<string, string[]>;
  places: Place[];
}
