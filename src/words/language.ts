import type { SiteConfiguration } from '../model/site-configuration.ts';

export type Language = SiteConfiguration['language'];

/** Language of the interface → its BCP 47 tag, for `lang` and `Intl`; our English is British. */
export const languageTags: Readonly<Record<Language, string>> = { zh: 'zh-Hans', en: 'en-GB' };
