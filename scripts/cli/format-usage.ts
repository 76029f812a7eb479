import type { CommandSpec } from './command-line.ts';

/** The text of `--help`. */
export function formatUsage(spec: CommandSpec): string {
  const rows = Object.entries(spec.options).map(([name, option]) => [
    option.value === undefined ? `--${name}` : `--${name} ${option.value}`,
    option.says,
  ]);
  const width = Math.max(...rows.map(([left = '']) => left.length));
  const call = [spec.name, ...(spec.arguments ?? []), '[options]'].join(' ');
  return [
    `${call}\n\n${spec.says}\n`,
    ...rows.map(([left = '', says]) => `  ${left.padEnd(width)}  ${says}`),
    '',
  ].join('\n');
}
