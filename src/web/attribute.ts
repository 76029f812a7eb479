import { Markup } from './html.ts';

/** ` name="value"` as Astro writes it: nothing for no value, the name alone for an empty one. */
export function attribute(name: string, value: string | null | undefined): Markup {
  if (value === null || value === undefined) return new Markup('');
  if (value === '') return new Markup(` ${name}`);
  return new Markup(` ${name}="${value.replace(/[&"]/gu, (sign) => entities[sign] ?? sign)}"`);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;' };
