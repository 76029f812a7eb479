/** Where in an article a passage stands. */
export type Field =
  | 'series'
  | 'kicker'
  | 'headline'
  | 'subtitle'
  | 'lead'
  | 'paragraph'
  | 'subhead'
  | 'caption';

/** One passage of an article, made plain for reading by rules. */
export interface Passage {
  field: Field;
  /** Simplified characters, digits and letters of half width; as long as `printed`. */
  text: string;
  /** The same characters as printed, for evidence. */
  printed: string;
}
