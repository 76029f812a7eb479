import { expect, test } from 'vitest';
import { listMetadata } from '../../src/cite/list-metadata.ts';
import { makeCoins } from '../../src/cite/make-coins.ts';
import { makeJsonLd } from '../../src/cite/make-json-ld.ts';
import { referenceOf } from './make-reference-for-test.ts';
import { readAsZotero } from './read-as-zotero.ts';

const reference = referenceOf({
  names: ['江晓岚', '阿依古丽·买买提'],
  paper: '启明日报',
  publisher: '启明日报社',
  place: '北京',
  issn: '1234-567X',
  date: '2024-04-12',
  page: '6',
  section: '夜班手记',
  url: 'https://archive.example.org/a/m84fdc75p0/',
  archive: '启明远川新闻档案',
});
const image = {
  url: 'https://archive.example.org/share/jiangsu.png',
  width: 1200,
  height: 630,
  alt: '示意图',
};
const options = { summary: '昨晚七点，第一课开讲。', topics: ['职业教育'], rights: null, image };

test('Zotero takes an article of a newspaper, with section, page and whole names', () => {
  expect(readAsZotero(listMetadata(reference, options))).toEqual({
    itemType: 'newspaperArticle',
    title: '夜校开课',
    creators: [
      { lastName: '江晓岚', fieldMode: 1 },
      { lastName: '阿依古丽·买买提', fieldMode: 1 },
    ],
    publicationTitle: '启明日报',
    date: '2024/04/12',
    pages: '6',
    section: '夜班手记',
    ISSN: '1234-567X',
    url: 'https://archive.example.org/a/m84fdc75p0/',
  });
});

test('without its own type Zotero would take an article of a journal', () => {
  const tags = listMetadata(reference, options).filter(({ key }) => !/itemType|DC\.type/.test(key));
  expect(readAsZotero(tags).itemType).toBe('journalArticle');
});

test('Dublin Core marks an inferred date, and nothing empty is written', () => {
  const tags = listMetadata(referenceOf({ date: '2024-04', isInferred: true }), options);
  expect(tags.find(({ key }) => key === 'DC.date')?.content).toBe('2024-04~');
  expect(tags.every(({ content }) => content !== '')).toBe(true);
  expect(tags.some(({ key }) => key === 'citation_author')).toBe(false);
});

test('Open Graph shows the picture with its size and what it shows', () => {
  const tags = listMetadata(reference, options).filter(({ key }) => key.startsWith('og:image'));
  expect(tags.map(({ key, content }) => [key, content])).toEqual([
    ['og:image', 'https://archive.example.org/share/jiangsu.png'],
    ['og:image:type', 'image/png'],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', '示意图'],
  ]);
});

test('COinS is a context object of a newspaper article', () => {
  const fields = new URLSearchParams(makeCoins(reference));
  expect([...fields]).toEqual([
    ['url_ver', 'Z39.88-2004'],
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'newspaperArticle'],
    ['rft.title', '夜校开课'],
    ['rft.source', '启明日报'],
    ['rft.au', '江晓岚'],
    ['rft.au', '阿依古丽·买买提'],
    ['rft.date', '2024-04-12'],
    ['rft.pages', '6'],
    ['rft.publisher', '启明日报社'],
    ['rft.place', '北京'],
    ['rft.issn', '1234-567X'],
    ['rft.identifier', 'https://archive.example.org/a/m84fdc75p0/'],
    ['rft.language', 'zh'],
  ]);
});

const jsonLdOptions = {
  ...options,
  image: image.url,
  places: ['江苏省苏州市吴江区'],
  corrections: [{ what: '“夜效”改为“夜校”', date: '2025-02-03', note: '误植' }],
  modified: '2025-02-03',
  archiveUrl: 'https://archive.example.org/',
};

test('JSON-LD tells the issue, the changes and the corrections of an article', () => {
  expect(JSON.parse(makeJsonLd(reference, jsonLdOptions))).toMatchObject({
    '@type': 'NewsArticle',
    headline: '夜校开课',
    datePublished: '2024-04-12',
    dateModified: '2025-02-03',
    author: [{ '@type': 'Person', name: '江晓岚' }, { name: '阿依古丽·买买提' }],
    isPartOf: {
      '@type': 'PublicationIssue',
      datePublished: '2024-04-12',
      isPartOf: { '@type': 'Newspaper', name: '启明日报', issn: '1234-567X' },
    },
    printPage: '6',
    correction: [
      { '@type': 'CorrectionComment', text: '“夜效”改为“夜校”（误植）', dateCreated: '2025-02-03' },
    ],
  });
});

test('a headline cannot end the element that JSON-LD stands in', () => {
  const hostile = makeJsonLd(referenceOf({ title: '</script><script>alert(1)</script>' }), {
    ...jsonLdOptions,
    corrections: [],
  });
  expect(hostile).not.toContain('<');
  expect(JSON.parse(hostile).headline).toBe('</script><script>alert(1)</script>');
  expect(JSON.parse(hostile)).not.toHaveProperty('correction');
});
