import type { Place } from '../regions/gazetteer.ts';
import type { BodyKind } from './suffixes.ts';

/** A body's name as it stands in a text. */
export interface BodyMention {
  start: number;
  end: number;
  /** As printed. */
  text: string;
  kind: BodyKind;
  /** The last of the places that the name begins with, as printed, and what it may mean. */
  place: string;
  candidates: readonly Place[];
  /** What follows the places: 总工会, 徽川电子有限公司. */
  rest: string;
}

/** A body that acts in an article, under one name for all that the article calls it. */
export interface Body {
  /** The fullest name: 休宁县总工会 for 县总工会 and 安徽休宁县总工会. */
  name: string;
  /** What tells it from all other bodies; its address is made from this. */
  identity: string;
  /** The unit that it is the body of, where its name says so. */
  place: Place | null;
  /** The names that the article calls it by, in the order of the text. */
  calls: string[];
}
