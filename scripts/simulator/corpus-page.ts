import { z } from 'zod';
import { byline } from '../../src/model/byline.ts';
import { kind, subhead } from '../../src/model/cut-article.ts';
import { isoDate } from '../../src/model/source-page.ts';

const text = z.string().min(1);
const heading = text.nullable().default(null);
const names = z.array(text).default([]);

/**
 * One article of the sample corpus as its writer means it: no wrapping, no byline and no opening
 * words in the paragraphs. The simulator prints those from the fields.
 */
const corpusArticle = z
  .strictObject({
    /** Its key within the page, `k1`. */
    key: z.string().regex(/^k\d+$/),
    kind,
    /** A label of its own: 新闻特写, 蹲点日记. A banner over several stories is the page's. */
    series: heading,
    kicker: heading,
    /** Empty only on a picture without a headline. */
    headline: z.string(),
    subtitle: heading,
    /** The text of a reading-tip box. */
    lead: heading,
    byline: byline
      .extend({
        reporters: names,
        correspondents: names,
        authors: names,
        photographers: names,
        agency: heading,
      })
      .prefault({}),
    /**
     * What `电头` prints (`北京`, `04-11`); on a diary the date line under its headline
     * (`2024-04-11` and the weather).
     */
    dateline: z
      .strictObject({
        place: heading,
        date: z.string().regex(/^(\d{4}-)?\d{2}-\d{2}$/),
        weather: heading,
      })
      .nullable()
      .default(null),
    /** How the first paragraph opens: `本报讯` and the names, `本报北京4月11日电`, or plainly. */
    opening: z.enum(['本报讯', '电头', 'none']),
    paragraphs: z.array(text).default([]),
    subheads: z.array(subhead).default([]),
    captions: z.array(text).default([]),
    /** A closing line of its own: （作者单位：某县总工会）. */
    note: heading,
    /** Full administrative paths, main place first, or 全国. */
    regions: z.array(text).default([]),
    /** Strongest first; a notice paid for may have none. */
    topics: z.array(text).max(3).default([]),
    /** The year that the article's own text gives evidence for. */
    year: z.int().nullable().default(null),
  })
  .superRefine((article, context) => {
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message });
    if (article.kind === 'photo') {
      if (article.captions.length === 0) refuse('captions', 'expected a caption on a photo');
      if (article.paragraphs.length > 0) refuse('paragraphs', 'expected none on a photo');
    } else {
      if (article.paragraphs.length === 0) refuse('paragraphs', 'expected at least one');
      if (article.headline === '') refuse('headline', 'expected a headline, found none');
    }
    if (article.topics.length === 0 && article.kind !== 'ad-notice')
      refuse('topics', 'expected at least one');
    if (article.opening === '电头' && !article.dateline?.place)
      refuse('dateline', 'expected the place and date that 电头 prints');
    if (article.subheads.some((s) => s.before_paragraph >= article.paragraphs.length))
      refuse('subheads', 'expected every subhead to stand before a paragraph that exists');
  });
export type CorpusArticle = z.infer<typeof corpusArticle>;

/** One page of the sample corpus: corpus/<paper>/<YYYY-MM-DD>-<page>.yml. */
export const corpusPage = z
  .strictObject({
    /** The paper's short name. */
    paper: z.string(),
    issued: isoDate,
    /** The page number as printed, `06`. */
    page: z.string().regex(/^\d{2}$/),
    /** The simulator prints it in traditional characters; it is written here in simplified. */
    traditional: z.boolean().default(false),
    /** A headline of its own over several stories, by their keys. */
    banner: z
      .strictObject({ text, over: z.array(z.string()).min(2) })
      .nullable()
      .default(null),
    articles: z.array(corpusArticle).min(1),
  })
  .superRefine((page, context) => {
    const keys = page.articles.map((article) => article.key);
    if (new Set(keys).size < keys.length)
      context.addIssue({ code: 'custom', path: ['articles'], message: 'expected unique keys' });
    const strangers = page.banner?.over.filter((key) => !keys.includes(key)) ?? [];
    if (strangers.length > 0)
      context.addIssue({
        code: 'custom',
        path: ['banner', 'over'],
        message: `expected keys of this page, found ${strangers.join(', ')}`,
      });
  });
export type CorpusPage = z.infer<typeof corpusPage>;
