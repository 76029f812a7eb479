/** What a citation says of an article. */
export interface Reference {
  readonly id: string;
  readonly title: string;
  /** Who wrote it, each name whole as printed: a Chinese name is never taken apart. */
  readonly names: readonly string[];
  /** The newspaper's name as printed. */
  readonly paper: string | null;
  readonly place: string | null;
  readonly publisher: string | null;
  readonly issn: string | null;
  /** `2024`, `2024-04` or `2024-04-12`. */
  readonly date: string | null;
  /** Whether the date is not printed but was worked out. */
  readonly isInferred: boolean;
  /** The page of the newspaper (版次), without leading zeros. */
  readonly page: string | null;
  readonly edition: string | null;
  /** The column or banner that it stands under. */
  readonly section: string | null;
  /** Its permanent address in the archive; null where the printed paper itself is cited. */
  readonly url: string | null;
  /** The archive's name. */
  readonly archive: string | null;
  /** The language of the text, `zh-Hans`. */
  readonly language: string;
}
