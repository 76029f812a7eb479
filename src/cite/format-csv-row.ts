/** Cells as one row of a CSV file (RFC 4180), with its line end. */
export function formatCsvRow(cells: readonly (string | null)[]): string {
  return `${cells.map((cell) => quoteCell(cell ?? '')).join(',')}\r\n`;
}

/** A cell that a spreadsheet would take for a formula is led by an apostrophe, as it shows text. */
function quoteCell(cell: string): string {
  const text = /^[=+\-@\t]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
