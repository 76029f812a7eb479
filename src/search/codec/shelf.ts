/** One headline offered as a suggestion. */
export interface ShelvedHeadline {
  row: number;
  text: string;
}

/** A headline that is longer is cut: it is a misread text. */
const LONGEST = 120;

export function formatShelf(headlines: readonly ShelvedHeadline[]): string {
  return headlines
    .map(
      ({ row, text }) => `${row.toString(36)} ${text.replaceAll(/\s+/gu, ' ').slice(0, LONGEST)}`,
    )
    .join('\n');
}

export function parseShelf(text: string): ShelvedHeadline[] {
  return text.split('\n').map((line) => {
    const space = line.indexOf(' ');
    return { row: Number.parseInt(line.slice(0, space), 36), text: line.slice(space + 1) };
  });
}
