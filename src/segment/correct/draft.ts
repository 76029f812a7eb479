import type { AppliedCorrection } from '../../model/cut-article.ts';
import type { Atom } from '../lines/atom.ts';
import type { Part } from '../plan/part.ts';

/** A plan while an editor's decisions are carried out on it, and what they say beyond the plan. */
export interface Draft {
  parts: readonly Part[];
  /** Atoms whose text an editor corrected; the plan keeps them as printed. */
  readings: ReadonlyMap<Atom, string>;
  /** What each article is called by an editor's decision, by key. */
  heads: ReadonlyMap<string, Heads>;
  /** The articles that a person has read through. */
  reviewed: ReadonlySet<string>;
  /** What was decided on each article, by key. */
  applied: ReadonlyMap<string, readonly AppliedCorrection[]>;
}

/** An editor's heads of an article; what is undefined stays as the plan has it. */
export interface Heads {
  headline: string;
  kicker?: string | null | undefined;
  subtitle?: string | null | undefined;
}
