import type { ArticleDate } from '../../model/facts.ts';

/** A date as far as it is known. */
export function formatDate(
  year: number,
  month: number | null,
): Pick<ArticleDate, 'value' | 'precision'> {
  if (month === null) return { value: `${year}`, precision: 'year' };
  return { value: `${year}-${String(month).padStart(2, '0')}`, precision: 'month' };
}
