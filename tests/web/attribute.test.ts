import { expect, test } from 'vitest';
import { attribute } from '../../src/web/attribute.ts';

test('an attribute holds any text as Astro writes it', () => {
  expect(attribute('title', '<b>"甲" & \'乙\'</b>').text).toBe(
    ' title="<b>&quot;甲&quot; &amp; \'乙\'</b>"',
  );
});

test('an attribute without a value is none, an empty one is its name', () => {
  expect([attribute('lang', null).text, attribute('lang', undefined).text]).toEqual(['', '']);
  expect(attribute('content', '').text).toBe(' content');
});
