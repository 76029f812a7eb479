import { z } from 'zod';
import { article } from './article.ts';
import { articleDate, organisationFact, personFact, placeFact, topicFact } from './facts.ts';

/**
 * What lists and neighbours show of an article: its heads and facts without text and evidence.
 * A build holds the cards of the whole archive and reads each article when its page is drawn,
 * so that its memory follows the number of articles and not their length.
 */
export const articleCard = article
  .pick({ id: true, kind: true, series: true, kicker: true, headline: true, truncated: true })
  .extend({
    /** Its first words, for lists and feeds. */
    summary: z.string(),
    source: article.shape.source.pick({ address: true, issue: true, converter: true }).extend({
      /** The first source line that it was made from, which gives its place on the page. */
      line: z.int().nonnegative(),
    }),
    date: articleDate.omit({ evidence: true }),
    regions: z.array(placeFact.pick({ path: true, slug: true })),
    topics: z.array(topicFact.pick({ name: true, slug: true })),
    people: z.array(personFact.omit({ evidence: true })),
    organisations: z.array(organisationFact.omit({ evidence: true })),
    quality: z.strictObject({
      confidence: z.number(),
      /** The machine gave reasons why a person should look at it. */
      doubtful: z.boolean(),
      /** How many passages look misprinted. */
      suspects: z.int().nonnegative(),
    }),
    /** The days of its corrections, null where the editor gave none. */
    corrections: z.array(z.iso.date().nullable()),
  });
export type ArticleCard = z.infer<typeof articleCard>;
