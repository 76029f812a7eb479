import type { ConfigData } from 'html-validate';

/** What every page is held to by html-validate. */
export const htmlRules: ConfigData = {
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // How our writer spells what HTML leaves open; both ways are valid.
    'doctype-style': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attr-quotes': 'off',
    'no-trailing-whitespace': 'off',
    // Text stays as printed, quotation marks and all.
    'no-raw-characters': ['error', { relaxed: true }],
    // A list of suggestions is more than a <select> can show.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // A headline may be as long as its paper made it.
    'long-title': 'off',
  },
};
