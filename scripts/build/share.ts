/** One of several equal shares of the pages, for processes that render side by side. */
export interface Share {
  /** Counted from 0. */
  index: number;
  of: number;
}
