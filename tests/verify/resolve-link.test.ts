import { expect, test } from 'vitest';
import { resolveLink } from '../../scripts/verify/resolve-link.ts';

const address = { site: 'https://archive.example.org', base: '/archive/' };
const resolve = (link: string) => resolveLink(link, '/a/x/', address);

test.each([
  ['/archive/topics/', { path: '/topics/', fragment: '' }],
  ['../y/#p-abc', { path: '/a/y/', fragment: 'p-abc' }],
  ['#p-abc:~:text=%E5%A4%9C', { path: '/a/x/', fragment: 'p-abc' }],
  ['?page=2', { path: '/a/x/', fragment: '' }],
  ['https://archive.example.org/archive/', { path: '/', fragment: '' }],
  ['/archive/people/%E7%8E%8B/', { path: '/people/王/', fragment: '' }],
  ['/archive/%ZZ/', { path: '/%ZZ/', fragment: '' }],
])('%s leads to a place within the site', (link, target) => {
  expect(resolve(link)).toEqual(target);
});

test.each(['https://example.org/', 'mailto:a@example.org', 'data:text/plain,x', '//example.org/x'])(
  '%s leaves the site',
  (link) => expect(resolve(link)).toBeNull(),
);

test('a link that stays on the host and leaves the base is told apart', () => {
  expect(resolve('/topics/')).toBe('outside');
});

test('what is no address at all is a place that is not there', () => {
  expect(resolve('https://[')).toEqual({ path: 'https://[', fragment: '' });
});

test('a plain path is taken as it stands, one with steps or signs is worked out', () => {
  const at = (link: string) => resolveLink(link, '/x/', { site: 'https://h.example', base: '/b/' });
  expect(at('/b/a/1.json#L5')).toEqual({ path: '/a/1.json', fragment: 'L5' });
  expect(at('/b/')).toEqual({ path: '/', fragment: '' });
  expect(at('/b/a/../c/')).toEqual({ path: '/c/', fragment: '' });
  expect(at('/b/%E7%94%B2/')).toEqual({ path: '/甲/', fragment: '' });
  expect(at('//other.example/b/')).toBe(null);
  expect(at('/c/')).toBe('outside');
});

test.each([
  ['/en/', 'https://h.example/', 'https://h.example/a/x/', null],
  ['/en/', 'https://h.example/', 'https://h.example/en/a/x/', { path: '/a/x/', fragment: '' }],
  ['/', 'https://h.example/en/', 'https://h.example/en/a/x/', null],
  ['/', 'https://h.example/en/', 'https://h.example/a/x/', { path: '/a/x/', fragment: '' }],
  ['/', 'https://en.h.example/', 'https://en.h.example/a/x/', null],
])('under %s, beside a counterpart at %s, %s leads to %j', (base, counterpart, link, target) => {
  expect(resolveLink(link, '/x/', { site: 'https://h.example', base, counterpart })).toEqual(
    target,
  );
});
