const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

/** Whether a text is an ISO date, whole or only its year or its year and month. */
export function isDate(text: string): boolean {
  return DATE.test(text);
}
