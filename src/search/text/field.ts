import type { Zone } from './zone.ts';

/** What a searchable piece of an article is; decides its zone and how a result shows it. */
export type FieldName =
  | 'headline'
  | 'byline'
  | 'kicker'
  | 'subtitle'
  | 'series'
  | 'lead'
  | 'subhead'
  | 'paragraph'
  | 'caption';

/**
 * One searchable piece. A run of symbols is found inside one field; without regard to punctuation
 * also from one to the next of the running text, as a phrase goes on over the end of a paragraph.
 */
export interface Field {
  name: FieldName;
  text: string;
}

export function zoneOf(name: FieldName): Zone {
  return name === 'headline' || name === 'byline' ? name : 'text';
}

export function isRunningText(name: FieldName): boolean {
  return name === 'lead' || name === 'subhead' || name === 'paragraph';
}
