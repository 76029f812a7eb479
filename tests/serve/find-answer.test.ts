import { expect, test } from 'vitest';
import { findAnswer } from '../../scripts/serve/find-answer.ts';
import { parseHeaderRules } from '../../scripts/serve/header-rules.ts';
import { parseRedirectRules } from '../../scripts/serve/redirect-rules.ts';

const files = new Set([
  '/index.html',
  '/a/x/index.html',
  '/a/gone/index.html',
  '/s.css',
  '/404.html',
]);
const site = (base = '/') => ({
  base,
  redirects: parseRedirectRules('# rules\n/a/old /a/x/ 301\n/a/gone/ /a/gone/ 410\n'),
  headerRules: parseHeaderRules(
    '/*\n  X-Content-Type-Options: nosniff\n/a/*\n  Cache-Control: no-cache\n',
  ),
  hasFile: async (path: string) => files.has(path),
});

test('an address answers with its file and the headers of every rule that takes it', async () => {
  expect(await findAnswer('/a/x/?q=1', site())).toEqual({
    status: 200,
    headers: {
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
      'content-type': 'text/html; charset=utf-8',
    },
    file: '/a/x/index.html',
  });
  expect(await findAnswer('/a/x', site())).toMatchObject({
    status: 308,
    headers: { location: '/a/x/' },
  });
});

test('a missing slash is added within the site, and what was asked stays', async () => {
  const locationOf = async (address: string, base = '/') =>
    (await findAnswer(address, site(base))).headers.location;
  expect(await locationOf('/a/x?q=%E5%B7%A5&sort=newest#top')).toBe(
    '/a/x/?q=%E5%B7%A5&sort=newest',
  );
  expect(await locationOf('//other.example/..%2fa/x')).toBe('/a/x/');
  expect(await locationOf('//a/x')).toBe('/a/x/');
  expect(await locationOf('/base/a/x?q=1', '/base/')).toBe('/base/a/x/?q=1');
});

test('redirects redirect, gone pages are shown with status 410', async () => {
  expect(await findAnswer('/a/old/', site())).toMatchObject({
    status: 301,
    headers: { location: '/a/x/' },
  });
  expect(await findAnswer('/a/gone/', site())).toMatchObject({
    status: 410,
    file: '/a/gone/index.html',
  });
});

test('what is not there is the not-found page, also outside the base', async () => {
  expect(await findAnswer('/nothing', site())).toMatchObject({ status: 404, file: '/404.html' });
  expect(await findAnswer('/a/x/', site('/base/'))).toMatchObject({ status: 404 });
  expect(await findAnswer('/base/a/x/', site('/base/'))).toMatchObject({ file: '/a/x/index.html' });
});

test('no address leads out of the folder', async () => {
  for (const address of ['/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2fetc']) {
    const asked: string[] = [];
    const watched = { ...site(), hasFile: async (path: string) => asked.push(path) === 0 };
    await findAnswer(address, watched);
    expect(asked.every((path) => path.startsWith('/') && !path.includes('..'))).toBe(true);
  }
  expect(await findAnswer('/%E0%A4%A', site())).toMatchObject({ status: 400 });
});
