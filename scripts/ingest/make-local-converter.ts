import type { Effects } from '../effects/effects.ts';
import { type ConvertPageOptions, convertPage } from './convert-page.ts';
import type { Converter } from './converter.ts';
import { studyArticles } from './study-articles.ts';

/** A converter on this thread. */
export function makeLocalConverter(options: ConvertPageOptions, effects: Effects): Converter {
  return {
    convert: (source) => convertPage(source, options, effects),
    study: async (page, articles) => studyArticles(page, articles, options.enrich),
    close: async () => {},
  };
}
