import { attribute } from '../web/attribute.ts';
import { configuration } from './configuration.ts';

/** The mark of Chinese words on a site in another language. */
export const chinese = attribute('lang', configuration.language === 'zh' ? null : 'zh-Hans');
