import type { Effects } from '../effects/effects.ts';
import { type ConvertPageOptions, convertPage } from './convert-page.ts';
import type { Converter } from './converter.ts';

/** A converter on this thread. */
export function makeLocalConverter(options: ConvertPageOptions, effects: Effects): Converter {
  return {
    convert: (source) => convertPage(source, options, effects),
    enrich: async (page, articles) => options.enrich(page, articles),
    close: async () => {},
  };
}
