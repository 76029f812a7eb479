/** Where a term looks. */
export type TermField = 'any' | 'headline' | 'byline';

/** One thing to look for, as typed. */
export interface Term {
  text: string;
  field: TermField;
  /** Typed in quotes: spaces and punctuation inside it do not matter. */
  quoted: boolean;
}

/** A query in words: every group must be met, by any of its terms; no excluded term may stand. */
export interface Query {
  groups: Term[][];
  excluded: Term[];
  /** From `日期:`; ISO dates, whole or not. */
  from: string | null;
  to: string | null;
  /** From `主题:` and `地区:`. */
  topics: string[];
  regions: string[];
  /** Nothing was typed but space and filters: all articles are meant. */
  isEmpty: boolean;
  /** Where names of fields were read: the query with them as words, as in `记者：您好`. */
  asText: Query | null;
}
