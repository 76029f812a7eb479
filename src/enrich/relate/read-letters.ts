import type { Article } from '../../model/article.ts';
import type { Paragraph } from '../../model/cut-article.ts';
import type {
  ArticleDate,
  OrganisationFact,
  PersonFact,
  PlaceFact,
  TopicFact,
} from '../../model/facts.ts';
import { plainText } from '../text/plain-text.ts';

/** The parts of an article that are compared with others'. */
export type Comparable = Pick<
  Article,
  'id' | 'kind' | 'kicker' | 'headline' | 'subtitle' | 'lead' | 'captions'
> & {
  readonly paragraphs: readonly Pick<Paragraph, 'text'>[];
  readonly date: Pick<ArticleDate, 'value'>;
  readonly regions: readonly Pick<PlaceFact, 'path'>[];
  readonly topics: readonly Pick<TopicFact, 'slug'>[];
  readonly people: readonly Pick<PersonFact, 'slug' | 'role'>[];
  readonly organisations: readonly Pick<OrganisationFact, 'slug'>[];
};

/** Openings and credits: the same in thousands of articles, and of no story. */
const opening = /^(?:本报|新华社|中新社)?(?:讯|[^，。（(]{0,20}电)?\s*[（(][^）)]{2,40}[）)]/u;

/** An article's own words in simplified characters, what breaks them turned into spaces. */
export function readLetters(article: Comparable): string {
  const { kicker, headline, subtitle, lead, paragraphs, captions } = article;
  const [first, ...rest] = paragraphs.map(({ text }) => text);
  return plainText(
    [
      kicker ?? '',
      headline,
      subtitle ?? '',
      lead ?? '',
      first?.replace(opening, '') ?? '',
      ...rest,
      ...captions,
    ].join(' '),
  ).replace(/[^\p{Script=Han}A-Za-z]+/gu, ' ');
}
