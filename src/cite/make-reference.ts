import type { Article } from '../model/article.ts';
import type { Paper } from '../model/site-configuration.ts';
import type { Reference } from './reference.ts';

export type CitableArticle = Pick<
  Article,
  | 'id'
  | 'kind'
  | 'headline'
  | 'subtitle'
  | 'lead'
  | 'paragraphs'
  | 'captions'
  | 'series'
  | 'byline'
  | 'date'
  | 'source'
>;

export interface ReferenceContext {
  /** The article's permanent address. */
  readonly url: string;
  /** The archive's name. */
  readonly archive: string;
  /** The paper as the configuration describes it; null where it does not. */
  readonly paper: Paper | null;
}

/** What is cited of an article. */
export function makeReference(article: CitableArticle, context: ReferenceContext): Reference {
  const { issue } = article.source;
  const { paper } = context;
  return {
    id: article.id,
    title: citedTitle(article),
    names: citedNames(article),
    paper: paper?.name ?? issue.paper,
    place: paper?.place ?? null,
    publisher: paper?.publisher ?? null,
    issn: paper?.issn ?? null,
    date: article.date.value,
    isInferred: article.date.value !== null && article.date.basis !== 'issue',
    page: issue.page === null ? null : issue.page.replace(/^0+(?=\d)/, ''),
    edition: issue.edition,
    section: article.series,
    url: context.url,
    archive: context.archive,
    language: 'zh-Hans',
  };
}

/** An article without a headline is called by its first words, in brackets, as the standards say. */
function citedTitle({ headline, subtitle, lead, paragraphs, captions }: CitableArticle): string {
  const title = headline.replace(/\s+/g, ' ').trim();
  if (title === '') {
    const opening = [lead, paragraphs[0]?.text, captions[0]].find((text) => text);
    const words = Array.from(opening ?? '无题');
    return `[${words.slice(0, 20).join('')}${words.length > 20 ? '……' : ''}]`;
  }
  const second = (subtitle ?? '').replace(/^[—\s]+/, '').trim();
  return second === '' ? title : `${title}：${second}`;
}

/** Reporters, correspondents and authors; where there are none, photographers of a picture, or the agency. */
function citedNames({ kind, byline }: CitableArticle): string[] {
  const writers = [...byline.reporters, ...byline.correspondents, ...byline.authors];
  if (writers.length > 0) return [...new Set(writers)];
  if (kind === 'photo' && byline.photographers.length > 0)
    return [...new Set(byline.photographers)];
  return byline.agency === null ? [] : [byline.agency];
}
