export type QueryField = 'headline' | 'byline' | 'date' | 'topic' | 'region';

/** What may stand before a colon in a query. Anything else there is text to look for. */
export const fieldNames: Readonly<Record<string, QueryField>> = {
  标题: 'headline',
  標題: 'headline',
  title: 'headline',
  headline: 'headline',
  记者: 'byline',
  記者: 'byline',
  作者: 'byline',
  reporter: 'byline',
  by: 'byline',
  日期: 'date',
  date: 'date',
  主题: 'topic',
  主題: 'topic',
  topic: 'topic',
  地区: 'region',
  地區: 'region',
  region: 'region',
};
