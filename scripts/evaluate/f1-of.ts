/** The harmonic mean of precision and recall; two empty sides agree. */
export function f1Of(hits: number, predicted: number, gold: number): number {
  return predicted === 0 && gold === 0 ? 1 : (2 * hits) / (predicted + gold || 1);
}
