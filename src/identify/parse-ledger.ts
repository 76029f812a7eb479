import { ExpectedError } from '../model/expected-error.ts';
import { type LedgerEntry, ledgerEntry } from '../model/ledger-entry.ts';
import { isArticleId } from './is-article-id.ts';
import { mergeEntries } from './merge-entries.ts';

/**
 * The entries of the ledger's files (name or path, text), sorted by id. Lines may come in any order
 * and more than once, as `merge=union` leaves them; lines of one id become one by the rule of
 * `mergeEntries`.
 */
export function parseLedger(files: Iterable<readonly [file: string, text: string]>): LedgerEntry[] {
  const entries = new Map<string, LedgerEntry>();
  const places = new Map<string, string>();
  const lines = new Set<string>();
  for (const [file, text] of files) {
    for (const [index, line] of text
      .replace(/^\ufeff/u, '')
      .split('\n')
      .entries()) {
      if (line.trim() === '' || lines.has(line)) continue;
      lines.add(line);
      const where = `${file}:${index + 1}`;
      const entry = parseLine(line, where);
      places.set(entry.id, where);
      const known = entries.get(entry.id);
      entries.set(entry.id, known === undefined ? entry : mergeEntries(known, entry));
    }
  }
  const sorted = [...entries.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id, successors } of sorted) {
    const lost = successors.find((successor) => !entries.has(successor));
    if (lost !== undefined) {
      throw new ExpectedError({
        what: `the ledger sends ${id} to ${lost}, which it does not hold`,
        where: places.get(id) ?? id,
        fix: 'Take the line of that id back from the history: no line ever leaves the ledger.',
      });
    }
  }
  return sorted;
}

function parseLine(line: string, where: string): LedgerEntry {
  if (/^(<{7}|={7}|>{7}|\|{7})/.test(line)) {
    throw new ExpectedError({
      what: 'a conflict mark of git stands in the ledger',
      where,
      fix: 'Delete the marks and keep the lines of both sides.',
    });
  }
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new ExpectedError({
      what: 'the line cannot be read',
      where,
      expected: 'one JSON object',
      found: `“${line.slice(0, 60)}”`,
      fix: 'Take the line back from the history of the file.',
    });
  }
  const parsed = ledgerEntry.safeParse(value);
  if (!parsed.success) {
    const { issues } = parsed.error;
    // A mistyped field is also missing; its own name says more.
    const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
    const field = issue?.path.join('.') ?? '';
    throw new ExpectedError({
      what:
        field === '' ? 'the line is no entry of the ledger' : `"${field}" of the entry is wrong`,
      where,
      found: issue?.message ?? 'something else',
      fix: 'Take the line back from the history of the file; the ledger is never written by hand.',
    });
  }
  if (!isArticleId(parsed.data.id)) {
    throw new ExpectedError({
      what: `the check character of the id ${parsed.data.id} is wrong`,
      where,
      fix: 'Take the line back from the history of the file; ids are never written by hand.',
    });
  }
  return parsed.data;
}
