/** One option of a command; a switch unless it takes a value. */
export interface OptionSpec {
  /** The name of its value in the usage, `DIR`; absent on switches. */
  value?: string;
  /** May be given more than once; the values come joined by commas. */
  many?: boolean;
  says: string;
}

export interface CommandSpec {
  /** As typed: `npm run ingest --`. */
  name: string;
  says: string;
  options: Record<string, OptionSpec>;
  /** The names of the arguments that it needs, in order. */
  arguments?: readonly string[];
}

export interface CommandLine {
  values: Record<string, string>;
  switches: Set<string>;
  arguments: string[];
}

/** The options that every command of the pipeline takes. */
export const pipelineOptions = {
  content: { value: 'DIR', says: 'an archive elsewhere, laid out like content/' },
  out: { value: 'DIR', says: 'where the site is written (dist)' },
  frozen: { says: 'fail where the ledger would change' },
  'keep-going': { says: 'take the sources that are good, list those that are not' },
  quiet: { says: 'print errors only' },
  json: { says: 'print the report as JSON' },
} satisfies Record<string, OptionSpec>;
