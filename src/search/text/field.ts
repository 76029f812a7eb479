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

/** One searchable piece. A run of symbols is found inside one field, never across two. */
export interface Field {
  name: FieldName;
  text: string;
}

export function zoneOf(name: FieldName): Zone {
  return name === 'headline' || name === 'byline' ? name : 'text';
}
