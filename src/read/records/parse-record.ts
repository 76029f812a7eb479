import { byline } from '../../model/byline.ts';
import { ExpectedError } from '../../model/expected-error.ts';
import { type ReadyArticle, readyArticle } from '../../model/ready-article.ts';
import { explainIssues } from '../explain-issues.ts';
import { findJsonFault } from './find-json-fault.ts';

const surrogateEscape = /\\u[dD][89a-fA-F]/;

/** Makes a checked record of one line of a `.jsonl`; `where` is its file and line. */
export function parseRecord(text: string, where: string): ReadyArticle {
  const value = parseJson(text, where);
  const result = readyArticle.safeParse(value);
  if (!result.success) {
    const { problem } = explainIssues(result.error.issues, value, ([field]) =>
      Object.keys(field === 'byline' ? byline.shape : readyArticle.shape),
    );
    throw new ExpectedError({ ...problem, where });
  }
  const { headline, lead, text: body, paragraphs = [], captions = [] } = result.data;
  if (headline.trim() === '') throw emptyError('headline', where);
  if (![lead, body, ...paragraphs, ...captions].some((passage) => /\S/.test(passage ?? ''))) {
    throw emptyError('text', where);
  }
  return result.data;
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text, surrogateEscape.test(text) ? wellFormed : undefined);
  } catch {
    const at = findJsonFault(text);
    const rest = text.slice(at, at + 12);
    throw new ExpectedError({
      what: `this is no JSON at column ${at + 1}`,
      where,
      expected: 'one whole object a line, as {"headline": "…", "paragraphs": ["…"]}',
      found: rest === '' ? 'the end of the line' : JSON.stringify(rest),
      fix: 'Write each record on a line of its own.',
    });
  }
}

/** Half a character, as a cut string leaves it, cannot be written as UTF-8: it becomes U+FFFD. */
function wellFormed(_: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}

function emptyError(part: string, where: string): ExpectedError {
  return new ExpectedError({
    what: `the article has no ${part}`,
    where,
    expected: `characters in its ${part}`,
    found: 'none',
    fix: 'Complete the record, or remove it.',
  });
}
