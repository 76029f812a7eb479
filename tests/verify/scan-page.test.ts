import { expect, test } from 'vitest';
import { scanPage } from '../../scripts/verify/scan-page.ts';

const links = (html: string) => [...scanPage(html).links];

test('links, images, forms and frames are found, entities undone', () => {
  expect(
    links(
      '<a href="/a/x/?q=1&amp;r=2">x</a><img src=\'p.png\' srcset="p.png 1x, q.png 2x" alt="a > b">' +
        '<form action=/search/></form><link rel="next" href="../&#x41;/">',
    ),
  ).toEqual(['/a/x/?q=1&r=2', 'p.png', 'q.png', '/search/', '../A/']);
});

test('anchors are ids and names of links', () => {
  const { anchors } = scanPage('<p id="p-1">x</p><a name=\'old\'></a><input name="q"><i ID=x></i>');
  expect([...anchors]).toEqual(['p-1', 'old', 'x']);
});

test('what a text, a script, a style or a comment says is no link', () => {
  expect(
    links(
      '<p>&lt;a href="/no/"> href="/no/" 3 < 5 > 2</p><script type="module" src="/s.js">"<a href=/no/>"</script>' +
        '<style>a{}</style><!-- <a href="/no/"> --><textarea><a href="/no/"></textarea><a href="/yes/">y</a>',
    ),
  ).toEqual(['/s.js', '/yes/']);
});

test('a redirect page says where it leads and that it is not to be listed', () => {
  expect(
    scanPage(
      '<meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=/a/b/">' +
        '<link rel="canonical" href="https://archive.example.org/a/b/">',
    ),
  ).toMatchObject({
    isUnlisted: true,
    refresh: '/a/b/',
    canonical: 'https://archive.example.org/a/b/',
  });
});

test.each([
  ['nothing', ''],
  ['a tag that never ends', '<a href="'],
  ['only openings', '<'.repeat(100_000)],
  ['quotes that never close', `<a ${'"x '.repeat(50_000)}`],
  ['comments that never close', '<!--'.repeat(50_000)],
])('%s has no links and takes no time', (_, html) => {
  expect(links(html)).toEqual([]);
});
