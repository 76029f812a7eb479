import type { Archive } from '../browse/archive.ts';
import { configuration } from './configuration.ts';

/** What every page has to say of this archive, or nothing. */
export function maybeNotice(archive: Archive): string | null {
  const { notice, language } = configuration;
  if (notice === null) return null;
  const speaksOfThis =
    notice.papers.length === 0 || notice.papers.some((paper) => archive.papers.includes(paper));
  return speaksOfThis ? notice[language] : null;
}
