import { z } from 'zod';
import { finding } from './finding.ts';
import { span } from './span.ts';
import { webAddress } from './web-address.ts';

/** The encodings that page texts are delivered in. */
export const encoding = z.enum(['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5']);
export type Encoding = z.infer<typeof encoding>;

/** How the lines of a text came about. */
export const layout = z.enum(['pdf-wrapped', 'ocr-paragraphs', 'clean']);
export type Layout = z.infer<typeof layout>;

/** An ISO calendar date, checked against the calendar. */
export const isoDate = z.iso.date();

/** What is known of the printed issue that a page belongs to; null where nothing says it. */
export const issue = z.strictObject({
  /** The paper's short name, a key of `papers` in archive.config.ts. */
  paper: z.string().nullable(),
  /** The day of issue. */
  issued: isoDate.nullable(),
  /** The page number as printed, "06". */
  page: z.string().nullable(),
  /** The edition's name, where the paper has several. */
  edition: z.string().nullable(),
  /** Where the publisher shows the page. */
  url: webAddress.nullable(),
  /** Who holds the rights in the text. */
  rights: z.string().nullable(),
});
export type Issue = z.infer<typeof issue>;

/** One stretch of lines of one layout, with the reason for thinking so. */
export const layoutRegion = z.strictObject({
  lines: span,
  layout,
  evidence: z.string(),
});
export type LayoutRegion = z.infer<typeof layoutRegion>;

/** One page text as received, decoded and cut into lines, nothing else changed. */
export const sourcePage = z.strictObject({
  /** The page's place in the archive, from its path: `qiming/2024-04-12/06`. */
  address: z.string(),
  /** The file, for messages: `content/sources/qiming/2024-04-12/06.txt`. */
  path: z.string(),
  encoding,
  /** SHA-256 of the file's bytes, hexadecimal. */
  checksum: z.string(),
  issue,
  /** The layout of most of its lines. */
  layout,
  layouts: z.array(layoutRegion),
  /** The lines' own characters, line ends removed; line n is `lines[n - 1]`. */
  lines: z.array(z.string()),
  findings: z.array(finding),
});
export type SourcePage = z.infer<typeof sourcePage>;
