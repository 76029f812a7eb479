import type { Reference } from './reference.ts';

/** A reference as CSL-JSON, for any citation processor. Names are literal: nobody takes them apart. */
export function makeCslItem(reference: Reference): Record<string, unknown> {
  const { date } = reference;
  const fields: Record<string, unknown> = {
    id: reference.id,
    type: 'article-newspaper',
    title: reference.title,
    author: reference.names.map((literal) => ({ literal })),
    'container-title': reference.paper,
    issued:
      date === null
        ? null
        : {
            'date-parts': [date.split('-').map(Number)],
            ...(reference.isInferred ? { circa: true } : {}),
          },
    page: reference.page,
    edition: reference.edition,
    section: reference.section,
    publisher: reference.publisher,
    'publisher-place': reference.place,
    ISSN: reference.issn,
    URL: reference.url,
    source: reference.archive,
    language: 'zh-CN',
  };
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
