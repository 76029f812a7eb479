import settings from '../../archive.config.ts';
import { parseConfiguration } from './parse-configuration.ts';

/** The configuration of the site that is being built. */
export const configuration = parseConfiguration(settings, process.env);
