/** Prints `2024-04-11` as 2024年4月11日 and `04-11` as 4月11日. */
export function printDate(date: string): string {
  const [day, month, year] = date.split('-').reverse();
  return `${year === undefined ? '' : `${year}年`}${Number(month)}月${Number(day)}日`;
}
