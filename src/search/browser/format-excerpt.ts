import type { Passage } from '../result/find-excerpt.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Passages as HTML that can be put into any page. */
export function formatExcerpt(passages: readonly Passage[]): string {
  return passages
    .map(({ text, marked }) => {
      const escaped = text.replaceAll(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
      return marked ? `<mark>${escaped}</mark>` : escaped;
    })
    .join('');
}
