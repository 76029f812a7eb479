const escaped = /\\([!-/:-@[-`{-~])|&#x([0-9A-F]{1,6});/gu;

/** Undoes the escapes that the Markdown serialiser makes: backslashes and hexadecimal references. */
export function unescapeText(markdown: string): string {
  if (!markdown.includes('\\') && !markdown.includes('&')) return markdown;
  return markdown.replace(escaped, (_, mark: string | undefined, code: string | undefined) =>
    mark === undefined ? String.fromCodePoint(Number.parseInt(code ?? '', 16)) : mark,
  );
}
