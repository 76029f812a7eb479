/** Where in an article words stand; what is said first weighs more. */
export type Position =
  | 'headline'
  | 'kicker'
  | 'subtitle'
  | 'lead'
  | 'opening'
  | 'first'
  | 'body'
  | 'caption';

/** A stretch of an article's own text, credits and agency lines taken out. */
export interface Passage {
  position: Position;
  text: string;
}
