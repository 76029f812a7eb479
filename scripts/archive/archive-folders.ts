/** Where the parts of one archive lie, absolute paths. */
export interface ArchiveFolders {
  /** The folder that was named, which the others follow from. */
  content: string;
  sources: string;
  corrections: string;
  /** The lists of curators: the archive's own, and ours for those that it has not. */
  authority: readonly [own: string, ours: string];
  dossiers: string;
  ledger: string;
  /** The generated articles and source records. */
  articles: string;
  /** What may be thrown away at any time: caches. */
  work: string;
  /** The built site. */
  out: string;
  /** A bare folder of texts: nothing is ever written into it. */
  isBare: boolean;
}
