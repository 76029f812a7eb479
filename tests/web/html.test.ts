import { expect, test } from 'vitest';
import { html } from '../../src/web/html.ts';

test('what is put into markup is text, in an element and in an attribute', () => {
  const words = '<b>"甲" & \'乙\'</b>';
  expect(html`<p title="${words}">${words}</p>`.text).toBe(
    '<p title="&lt;b&gt;&quot;甲&quot; &amp; &#39;乙&#39;&lt;/b&gt;">&lt;b&gt;&quot;甲&quot; &amp; &#39;乙&#39;&lt;/b&gt;</p>',
  );
});

test('markup stays markup, a list is one after the other, null is nothing', () => {
  const items = ['甲', '乙'].map((name) => html`<li>${name}</li>`);
  expect(html`<ul>${items}</ul>${null}${html`<hr>`}`.text).toBe(
    '<ul><li>甲</li><li>乙</li></ul><hr>',
  );
});
