import type { Run } from './run.ts';

/** A citation as HTML, italics marked; everything else is text. */
export function runsToHtml(runs: readonly Run[]): string {
  return runs
    .map((run) => (typeof run === 'string' ? escapeText(run) : `<i>${escapeText(run.italic)}</i>`))
    .join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
