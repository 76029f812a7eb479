/** The weeks of a month, Monday first, as days `2024-04-12`; null before its first and after its last. */
export function drawMonth(month: string): (string | null)[][] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const first = new Date(0);
  first.setUTCFullYear(year, number - 1, 1);
  const last = new Date(0);
  last.setUTCFullYear(year, number, 0);
  const blanks = (first.getUTCDay() + 6) % 7;
  const cells = Array.from({ length: Math.ceil((blanks + last.getUTCDate()) / 7) * 7 }, (_, at) => {
    const day = at - blanks + 1;
    return day < 1 || day > last.getUTCDate() ? null : `${month}-${String(day).padStart(2, '0')}`;
  });
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
