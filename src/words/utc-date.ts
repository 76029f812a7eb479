/** The beginning of `2024`, `2024-04` or `2024-04-12` as a moment, for Intl in UTC. */
export function utcDate(time: string): Date {
  const [year = 0, month = 1, day = 1] = time.split('-').map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}
