import type { Finding } from '../model/finding.ts';
import type { Encoding } from '../model/source-page.ts';
import type { UndecodableStretch } from './encoding/find-undecodable-bytes.ts';

const listedRuns = 24;

interface Run {
  offset: number;
  end: number;
  line: number;
}

/** Names the bytes that no character explains, neighbours as one run; `lines` has each stretch's line. */
export function findUndecodable(
  bytes: Uint8Array,
  stretches: readonly UndecodableStretch[],
  lines: readonly number[],
  { path, encoding }: { path: string; encoding: Encoding },
): Finding[] {
  const runs: Run[] = [];
  stretches.forEach(({ offset, length }, i) => {
    const last = runs.at(-1);
    if (last?.end === offset) last.end = offset + length;
    else runs.push({ offset, end: offset + length, line: lines[i] ?? 1 });
  });
  const findings = runs.slice(0, listedRuns).map(({ offset, end, line }) => ({
    where: `${path}:${line}`,
    message:
      `${end - offset === 1 ? 'byte' : 'bytes'} ${formatBytes(bytes.subarray(offset, end))} at offset ${offset} ` +
      `${end - offset === 1 ? 'is' : 'are'} no ${encoding}; kept as U+FFFD`,
  }));
  const rest = runs.slice(listedRuns);
  if (rest.length > 0) {
    const count = rest.reduce((sum, { offset, end }) => sum + end - offset, 0);
    findings.push({
      where: path,
      message: `${rest.length} more places with ${count} bytes that are no ${encoding}; kept as U+FFFD`,
    });
  }
  return findings;
}

function formatBytes(bytes: Uint8Array): string {
  const shown = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0'));
  return `${shown.join(' ').toUpperCase()}${bytes.length > 8 ? ' …' : ''}`;
}
