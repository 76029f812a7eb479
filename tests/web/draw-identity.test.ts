import { expect, test } from 'vitest';
import { drawIdentity } from '../../src/site/draw-identity.ts';
import { drawTrail } from '../../src/site/draw-trail.ts';

test('the head of a page says what it is called, of what it tells and where it stands', () => {
  expect(drawIdentity({ title: '甲 & 乙', description: '说"甲"', path: '/a/x/' }).text).toBe(
    '<title>甲 &amp; 乙｜启明远川新闻档案</title><meta name="description" content="说&quot;甲&quot;"><link rel="canonical" href="https://archive.example.org/a/x/">',
  );
  expect(drawIdentity({ noindex: true }).text).toBe(
    '<title>启明远川新闻档案</title><meta name="robots" content="noindex">',
  );
});

test('a trail leads to a page; without one nothing stands there', () => {
  expect(drawTrail([['主题', '/topics/']]).text).toBe(
    '<nav class="path" aria-label="当前位置"><ol><li><a href="/topics/">主题</a></li></ol></nav>',
  );
  expect(drawTrail([]).text).toBe('');
});
