/** One list as a feed; every address in it is whole. */
export interface Feed {
  title: string;
  subtitle: string;
  /** BCP 47 tag of the interface. */
  language: string;
  /** The page that it follows. */
  home: string;
  /** Its own folder, with a slash at its end. */
  folder: string;
  /** The day of its last change. */
  updated: string;
  rights: string | null;
  entries: FeedEntry[];
}

export interface FeedEntry {
  /** Its permanent address, which is also its name. */
  url: string;
  title: string;
  summary: string;
  /** The day it came into the archive. */
  added: string;
  /** The day of its last change. */
  updated: string;
  /** The day it was printed, where that is known to the day. */
  printed: string | null;
  authors: string[];
  categories: string[];
}
