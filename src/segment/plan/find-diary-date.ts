/** Finds the date of a diary page, ISO as far as it is printed: `2024-12-10`, `12-10`. */
export function findDiaryDate(text: string | undefined): string | null {
  const match = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/u.exec(text ?? '');
  if (!match) return null;
  const day = `${(match[2] ?? '').padStart(2, '0')}-${(match[3] ?? '').padStart(2, '0')}`;
  return match[1] === undefined ? day : `${match[1]}-${day}`;
}
