/** A piece of a page: its text is markup already. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Value = Markup | string | null | readonly Markup[];

/** Markup from a template: what is put into it is text, save other markup; null is nothing. */
export function html(template: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let text = template[0] ?? '';
  for (const [at, value] of values.entries()) text += draw(value) + (template[at + 1] ?? '');
  return new Markup(text);
}

function draw(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'string')
    return value.replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign);
  return value instanceof Markup ? value.text : value.map(({ text }) => text).join('');
}

/** As Astro writes them. */
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
