import { deriveAccent, usualAccent } from './derive-accent.ts';

/** A declaration of a style sheet, as far as it is needed here. */
interface Declaration {
  value: string;
}

/**
 * Writes the archive's accent into the style sheet as it is built (a PostCSS plugin): a colour
 * that a page said itself would need an exception in the content security policy.
 */
export function accentTokens(given: string | null) {
  const { light, dark } = deriveAccent(given ?? usualAccent);
  const write = (value: string) => (declaration: Declaration) => {
    declaration.value = value;
  };
  return {
    postcssPlugin: 'pressmark:accent-tokens',
    Declaration: { '--accent-light': write(light), '--accent-dark': write(dark) },
  };
}
