/** The packed day at or before a day of the year, round the end of the year; null for none. */
export function nearestDay(packed: string, day: string): string | null {
  const months = packed.split(' ').map((bits) => Number.parseInt(bits, 36));
  const [month = 1, date = 1] = day.split('-').map(Number);
  for (let back = 0; back <= 12; back += 1) {
    const at = (month - 1 - back + 12) % 12;
    const from = back === 0 ? date : 31;
    for (let n = from; n >= 1; n -= 1) {
      if (Math.floor((months[at] ?? 0) / 2 ** n) % 2 === 1) return `${two(at + 1)}-${two(n)}`;
    }
  }
  return null;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
