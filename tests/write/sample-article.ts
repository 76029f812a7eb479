import { type Article, article } from '../../src/model/article.ts';

/** A sound article for tests, with the given parts changed. */
export function sampleArticle(changes: Partial<Article> = {}): Article {
  return article.parse({
    id: '0123456789',
    aliases: [],
    source: {
      address: 'qiming/2024-04-12/06',
      path: 'content/sources/qiming/2024-04-12/06.txt',
      encoding: 'utf-8',
      layout: 'pdf-wrapped',
      checksum: '00',
      issue: {
        paper: 'qiming',
        issued: '2024-04-12',
        page: '06',
        edition: null,
        url: null,
        rights: null,
      },
      lines: [[1, 4]],
      converter: '0.1.0',
    },
    kind: 'news',
    series: null,
    kicker: null,
    headline: '示例工厂举办技能比武',
    subtitle: null,
    lead: null,
    byline: {
      reporters: ['甲一'],
      correspondents: [],
      authors: [],
      photographers: [],
      agency: null,
    },
    dateline: { place: null, date: null },
    paragraphs: [
      { text: '本报讯（记者甲一）近日，示例工厂举办技能比武。', anchor: 'b1', lines: [[2, 3]] },
    ],
    subheads: [],
    captions: [],
    truncated: false,
    quality: { confidence: 1, reasons: [], suspects: [] },
    corrections: [],
    date: { value: '2024-04-12', precision: 'day', basis: 'issue', evidence: '2024-04-12' },
    regions: [],
    topics: [],
    people: [],
    organisations: [],
    related: [],
    sameStory: [],
    ...changes,
  });
}
