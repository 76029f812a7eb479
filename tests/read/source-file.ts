import iconv from 'iconv-lite';
import type { Issue, SourcePage } from '../../src/model/source-page.ts';
import { parseSourcePage } from '../../src/read/parse-source-page.ts';

export const noIssue: Issue = {
  paper: null,
  issued: null,
  page: null,
  edition: null,
  url: null,
  rights: null,
};

/** Parses bytes, or a text written in an encoding that iconv knows, as the file `page.txt`. */
export function parsePage(
  content: string | Uint8Array,
  encoding = 'utf-8',
  mark = false,
): SourcePage {
  const bytes =
    typeof content === 'string' ? iconv.encode(content, encoding, { addBOM: mark }) : content;
  return parseSourcePage({ path: 'page.txt', address: 'page', bytes, issue: noIssue });
}
