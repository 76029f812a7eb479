/**
 * The days of the year that a list names, `04-12`, in few characters: twelve numbers in base 36,
 * one a month, bit n for day n. It lets a page know what there is to fetch without asking.
 */
export function packDays(days: Iterable<string>): string {
  const months = Array.from({ length: 12 }, () => 0);
  for (const day of days) {
    const [month = 1, date = 1] = day.split('-').map(Number);
    months[month - 1] = (months[month - 1] ?? 0) + 2 ** date;
  }
  return months.map((bits) => bits.toString(36)).join(' ');
}
