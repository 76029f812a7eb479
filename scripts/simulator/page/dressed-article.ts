import type { Role } from '../../../src/model/piece.ts';
import type { GoldArticle } from '../../evaluate/gold-page.ts';

/** One unit of an article as it will be printed, before it is set in lines. */
export interface Block {
  role: Role;
  text: string;
  /** Whether a unit begins with it; the second line of a headline does not begin one. */
  start: boolean;
  /** No blank line may follow. */
  tight: boolean;
}

/** An article with its truth and its words in the form that this page prints them. */
export interface DressedArticle {
  key: string;
  /** The truth, to be compared with what a machine makes of the page. */
  gold: GoldArticle;
  label: Block[];
  heads: Block[];
  byline: Block[];
  /** Paragraphs, subheads and the closing note. */
  body: Block[];
  box: Block[];
  captions: Block[];
}
