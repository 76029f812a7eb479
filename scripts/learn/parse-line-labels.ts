/** What a run of a line is labelled with. */
export interface LabelledLine {
  /** Null for what belongs to no article, or is a copy of what stands elsewhere. */
  article: string | null;
  role: string;
}

/** Reads a table of line labels (`line_number article_id role start`): its runs by line. */
export function parseLineLabels(table: string): Map<number, LabelledLine[]> {
  const labels = new Map<number, LabelledLine[]>();
  for (const row of table.split('\n').slice(1)) {
    const [line = '', id = '', role = ''] = row.split('\t');
    if (!/^\d+$/u.test(line)) continue;
    const none = id === '' || id === '-' || role === 'duplicate' || role === 'furniture';
    const run = { article: none ? null : id, role };
    const known = labels.get(Number(line));
    if (known) known.push(run);
    else labels.set(Number(line), [run]);
  }
  return labels;
}
