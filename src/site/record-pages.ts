/** How many lines of ready-made articles one page lists. */
export const recordsPerPage = 500;

/** The path of the page that lists a line of a source: later lines of a long one have pages of their own. */
export function linePath(source: { address: string; path: string }, line: number): string {
  const number = source.path.endsWith('.jsonl') ? Math.ceil(line / recordsPerPage) : 1;
  return `/sources/${source.address}/${number > 1 ? `~${number}/` : ''}`;
}
