import type { Field, FieldName } from '../text/field.ts';

/** One letter a field name, so that a pack is text and little else. */
const LETTERS: Readonly<Record<FieldName, string>> = {
  headline: 'h',
  byline: 'b',
  kicker: 'k',
  subtitle: 's',
  series: 'r',
  lead: 'l',
  subhead: 'u',
  paragraph: 'p',
  caption: 'c',
};
const NAMES = new Map(Object.entries(LETTERS).map(([name, letter]) => [letter, name as FieldName]));

/** The texts of a few neighbouring articles, for excerpts and for exact checks. */
export function formatPack(articles: readonly (readonly Field[])[]): string {
  return JSON.stringify(
    articles.map((fields) => fields.map(({ name, text }) => LETTERS[name] + text)),
  );
}

export function parsePack(text: string): Field[][] {
  const articles = JSON.parse(text) as string[][];
  return articles.map((fields) =>
    fields.map((field) => ({
      name: NAMES.get(field[0] ?? '') ?? 'paragraph',
      text: field.slice(1),
    })),
  );
}
