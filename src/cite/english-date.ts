/** A date taken apart. */
interface DateParts {
  readonly year: string;
  /** The month's name, null where it is not known. */
  readonly month: string | null;
  /** Without a leading zero. */
  readonly day: string | null;
}

const longMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** As the MLA shortens them. */
const shortMonths = [
  'Jan.',
  'Feb.',
  'Mar.',
  'Apr.',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
];

/** The parts of `2024`, `2024-04` or `2024-04-12` with the month in English. */
export function englishDate(date: string, form: 'long' | 'short' = 'long'): DateParts {
  const [year = '', month, day] = date.split('-');
  const names = form === 'long' ? longMonths : shortMonths;
  return {
    year,
    month: month === undefined ? null : (names[Number(month) - 1] ?? null),
    day: day === undefined ? null : String(Number(day)),
  };
}
