const DAY = 86_400_000;

/** Days from one ISO date to another; a date without day or month means its first day. */
export function countDays(from: string, to: string): number {
  return Math.round((parseDay(to) - parseDay(from)) / DAY);
}

/** The ISO date so many days after another. */
export function addDays(from: string, days: number): string {
  return new Date(parseDay(from) + days * DAY).toISOString().slice(0, 10);
}

function parseDay(date: string): number {
  const [year = 1, month = 1, day = 1] = date.split('-').map(Number);
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, day);
  return time.getTime();
}
