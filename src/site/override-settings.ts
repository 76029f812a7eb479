import { siteConfiguration } from '../model/site-configuration.ts';

/** Environment variable → the setting that it overrides for one build. */
const overrides = {
  PRESSMARK_SITE: 'site',
  PRESSMARK_BASE: 'base',
  PRESSMARK_LANGUAGE: 'language',
  PRESSMARK_COUNTERPART: 'counterpart',
  PRESSMARK_ACCENT: 'accent',
} as const;
/** Lists the features that are on for one build, apart by commas: `json,feeds`, or `none`. */
const featureList = 'PRESSMARK_FEATURES';

/**
 * The settings with what the environment says otherwise, and the variable that each overridden
 * one comes from; nothing is checked yet.
 */
export function overrideSettings(
  settings: Record<string, unknown>,
  environment: Readonly<Record<string, string | undefined>>,
): { given: Record<string, unknown>; source: Record<string, string> } {
  const given: Record<string, unknown> = { ...settings };
  const source: Record<string, string> = {};
  for (const [variable, field] of Object.entries(overrides)) {
    const value = environment[variable];
    if (value === undefined || value === '') continue;
    given[field] = value;
    source[field] = variable;
  }
  const listed = environment[featureList];
  if (listed !== undefined && listed !== '') {
    given.features = readFeatures(listed);
    source.features = featureList;
  }
  return { given, source };
}

function readFeatures(listed: string): Record<string, boolean> {
  const on = listed === 'none' ? [] : listed.split(',').map((name) => name.trim());
  const known = Object.keys(siteConfiguration.shape.features.unwrap().shape);
  return Object.fromEntries([
    ...known.map((name) => [name, false] as const),
    ...on.map((name) => [name, true] as const),
  ]);
}
