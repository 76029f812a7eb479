import type { Buffer } from 'node:buffer';

/** What a file is to hold; what is too much to hold at once comes in pieces. */
export type FileContent = string | Uint8Array | AsyncIterable<Uint8Array>;

/** All that a command touches of the world: files, clock and console. */
export interface Effects {
  /** Paths below a folder, relative to it, with forward slashes, sorted; none where it is missing. */
  listFiles(folder: string): Promise<string[]>;
  /** Paths below a folder of what is neither file nor folder: links, pipes, devices; as above. */
  listLinks(folder: string): Promise<string[]>;
  /** The names in a folder; none where it is missing. */
  listNames(folder: string): Promise<string[]>;
  /** Whether a file or folder is there. */
  isThere(path: string): Promise<boolean>;
  readBytes(path: string): Promise<Buffer>;
  /** The bytes of a file, null where it is missing. */
  maybeReadBytes(path: string): Promise<Buffer | null>;
  /** The text of a file, null where it is missing; refused where it is no UTF-8. */
  maybeReadText(path: string): Promise<string | null>;
  /** Writes the whole file or nothing: a reader never sees half of it. */
  writeFile(path: string, content: FileContent): Promise<void>;
  removeFile(path: string): Promise<void>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Today in UTC, `2024-04-12`. */
  today(): string;
  /** A line for the person at the keyboard, on standard error. */
  say(line: string): void;
  /** A line of the result, on standard output. */
  print(text: string): void;
  /** Whether standard error is a terminal that can redraw a line. */
  isTerminal: boolean;
  /** Redraws the current terminal line. */
  redraw(line: string): void;
}
