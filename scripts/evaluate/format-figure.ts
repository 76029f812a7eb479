/** Cut and not rounded, so that 1.0000 means all of them and 0.0000 may still be some. */
export function formatFigure(value: number | null): string {
  return value === null ? '–' : (Math.floor(value * 10_000) / 10_000).toFixed(4);
}
