import { formatRedirects } from '../../src/identify/format-redirects.ts';
import {
  type FormerAddress,
  listFormerAddresses,
} from '../../src/identify/list-former-addresses.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { LedgerEntry } from '../../src/model/ledger-entry.ts';
import { parseRedirectRules } from '../serve/redirect-rules.ts';
import type { SiteAddress } from './resolve-link.ts';
import type { ScanResult } from './scan-files.ts';

export interface AnswersInput {
  ledger: readonly LedgerEntry[];
  /** The ids of the articles that the archive has just now. */
  held: ReadonlySet<string>;
  /** The pages below /a/, by path. */
  answers: ScanResult['answers'];
  /** The text of `_redirects`. */
  redirects: string;
  address: SiteAddress;
}

/** Every id that does not answer as the ledger says: with its article, a redirect or a tombstone. */
export function findSilentIds({
  ledger,
  held,
  answers,
  redirects,
  address,
}: AnswersInput): Finding[] {
  const entries = new Map(ledger.map((entry) => [entry.id, entry]));
  const former = listFormerAddresses(entries, (id) => held.has(id));
  return [
    ...ledger.flatMap((entry) =>
      held.has(entry.id) ? findInArticle(entry, answers, address) : [],
    ),
    ...former.flatMap((one) => findInFormer(one, answers, address)),
    ...findInRules(ledger, former, redirects, address),
  ];
}

function findInArticle(
  { id, headline }: LedgerEntry,
  answers: ScanResult['answers'],
  { site, base }: SiteAddress,
): Finding[] {
  const where = `a/${id}/index.html`;
  const page = answers.get(`/a/${id}/`);
  if (page === undefined) return [{ where, message: `the article “${headline}” is not there` }];
  const found = [];
  if (page.isUnlisted) found.push({ where, message: 'the article asks not to be listed' });
  if (page.canonical !== `${site}${base}a/${id}/`) {
    found.push({ where, message: `its canonical address is ${page.canonical ?? 'missing'}` });
  }
  return found;
}

function findInFormer(
  { name, entry, to }: FormerAddress,
  answers: ScanResult['answers'],
  { base }: SiteAddress,
): Finding[] {
  const where = `a/${name}/index.html`;
  const page = answers.get(`/a/${name}/`);
  if (page === undefined) {
    const what = to.length === 0 ? 'tombstone' : 'redirect';
    return [{ where, message: `the ${what} of “${entry.headline}” is not there` }];
  }
  const found = [];
  if (!page.isUnlisted) found.push({ where, message: 'it does not ask to be left out of lists' });
  const [heir, ...others] = to;
  const goal = heir !== undefined && others.length === 0 ? `${base}a/${heir.id}/` : null;
  if (page.refresh !== goal) {
    const to = page.refresh ?? 'nowhere';
    found.push({ where, message: `it leads ${to}, the ledger says ${goal ?? 'nowhere'}` });
  }
  return found;
}

function findInRules(
  ledger: readonly LedgerEntry[],
  former: readonly FormerAddress[],
  redirects: string,
  { base }: SiteAddress,
): Finding[] {
  const where = '_redirects';
  const lines = new Set(redirects.split('\n'));
  const missing = formatRedirects(former, base)
    .split('\n')
    .filter((rule) => rule !== '' && !lines.has(rule))
    .map((rule) => ({ where, message: `the rule "${rule}" is missing` }));
  const rules = parseRedirectRules(redirects);
  const hidden = ledger
    .filter(({ id, status }) => status === 'live' && rules.has(`${base}a/${id}/`))
    .map(({ id }) => ({ where, message: `a rule hides the article ${id}` }));
  return [...missing, ...hidden];
}
