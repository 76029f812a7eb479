import { cacheResults } from './cache-results.ts';

/** Files of one kind: fetched and parsed when they are first asked for, kept while in use. */
export interface Files<T> {
  get(path: string): Promise<T>;
  /** Whether asking for it costs nothing. */
  has(path: string): boolean;
}

/** Files kept of each kind. */
const MOST = 400;

export function openFiles<T>(
  load: (path: string) => Promise<Uint8Array>,
  parse: (bytes: Uint8Array) => T,
): Files<T> {
  const results = cacheResults<T>(MOST);
  return {
    get: (path) => results.get(path, async () => parse(await load(path))),
    has: (path) => results.has(path),
  };
}

/** The same for files of text. */
export function openTexts<T>(
  load: (path: string) => Promise<Uint8Array>,
  parse: (text: string) => T,
): Files<T> {
  const decoder = new TextDecoder();
  return openFiles(load, (bytes) => parse(decoder.decode(bytes)));
}
