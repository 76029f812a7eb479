import type { Reference } from '../../src/cite/reference.ts';

/** A reference with only what a test says of it. */
export function referenceOf(more: Partial<Reference>): Reference {
  return {
    id: 'm84fdc75p0',
    title: '夜校开课',
    names: [],
    paper: null,
    place: null,
    publisher: null,
    issn: null,
    date: null,
    isInferred: false,
    page: null,
    edition: null,
    section: null,
    url: null,
    archive: null,
    language: 'zh-Hans',
    ...more,
  };
}
