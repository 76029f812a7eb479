/** The path of a day, month or year: `/dates/2024/04/12/`. */
export function datePath(time: string): string {
  return `/dates/${time.replaceAll('-', '/')}/`;
}
