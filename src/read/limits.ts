/** How much one delivery may hold; more is refused before it is decoded. */
export const limits = {
  /** Bytes of one page text. A printed page holds some 20 KB; more than this is no page. */
  page: 20 * 1024 * 1024,
  /** Bytes of one file of ready-made articles: what a string of the runtime can hold. */
  records: 400 * 1024 * 1024,
  /** Bytes of one sidecar or correction. */
  settings: 2 * 1024 * 1024,
} as const;
