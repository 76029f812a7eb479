import { expect, test } from 'vitest';
import { drawLinks } from '../../src/site/draw-links.ts';

const links = [
  ['/topics/', '主题'],
  ['/dates/', '日期'],
] as const;

test('a menu marks the page that is shown, and what it is part of', () => {
  expect(drawLinks(links).text).toBe(
    '<li><a href="/topics/">主题</a></li><li><a href="/dates/">日期</a></li>',
  );
  expect(drawLinks(links, '/dates/').text).toContain('<a href="/dates/" aria-current="page">');
  expect(drawLinks(links, '/dates/2024/').text).toContain('<a href="/dates/" aria-current="true">');
});
