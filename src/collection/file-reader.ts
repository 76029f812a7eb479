/** The files that a loader reads, handed in by src/content.config.ts. */
export interface FileReader {
  /** Paths below the folder, relative to it, sorted. */
  listFiles(folder: string): Promise<string[]>;
  /** The text of a file, null where it is missing. */
  maybeReadText(path: string): Promise<string | null>;
}
