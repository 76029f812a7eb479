/** What ends a line, by kind of source. */
export const lineEnds = {
  /** All that scanners, converters and operating systems write between lines and pages. */
  page: /\r\n|[\n\r\v\f\u2028\u2029]/g,
  /** JSON may hold every other line end within its strings. */
  records: /\r?\n/g,
} as const;
