import type { ArticleCard } from '../model/article-card.ts';
import { gather } from './gather.ts';

export interface Coverage {
  /** The paper's short name; null where nothing says the paper. */
  paper: string | null;
  years: {
    year: string;
    /** January to December: how many articles are dated in it. */
    months: number[];
    /** Articles of which only the year is known. */
    vague: number;
  }[];
}

/** What the archive holds of each paper, month by month; a paper's gaps are its zeros. */
export function coverMonths(articles: readonly ArticleCard[]): Coverage[] {
  const papers = gather(articles, (article) => [article.source.issue.paper]);
  return [...papers]
    .map(([paper, ofPaper]) => ({ paper, years: countYears(ofPaper) }))
    .sort((a, b) => ((a.paper ?? '~') < (b.paper ?? '~') ? -1 : 1));
}

function countYears(articles: readonly ArticleCard[]): Coverage['years'] {
  const years = gather(articles, ({ date }) =>
    date.value === null ? [] : [date.value.slice(0, 4)],
  );
  return [...years]
    .map(([year, ofYear]) => {
      const months = Array.from({ length: 12 }, () => 0);
      let vague = 0;
      for (const { date } of ofYear) {
        const month = Number(date.value?.slice(5, 7) ?? 0) - 1;
        if (month < 0) vague += 1;
        else months[month] = (months[month] ?? 0) + 1;
      }
      return { year, months, vague };
    })
    .sort((a, b) => (a.year < b.year ? 1 : -1));
}
