import type { Role } from '../../model/piece.ts';
import type { Atom } from '../lines/atom.ts';

/**
 * A run of a page's text with the decision taken on it. A plan is a list of parts in reading order,
 * article by article; corrections change plans, and articles and pieces are made from them.
 */
export interface Part {
  role: Role;
  /** The article's key; null where it belongs to none. */
  article: string | null;
  atoms: Atom[];
  /** A body, lead or caption that goes on with the paragraph of the part before it. */
  joins: boolean;
  /** A label that is no series: the heading of a summary's box. */
  silent?: boolean;
  /** The articles that a banner stands over; it is their series. */
  over?: readonly string[];
  /** Why it belongs to no article. */
  why?: string;
  confidence: number;
  evidence: string[];
}
