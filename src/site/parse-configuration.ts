import { ExpectedError } from '../model/expected-error.ts';
import { nearestWord } from '../model/nearest-word.ts';
import { type SiteConfiguration, siteConfiguration } from '../model/site-configuration.ts';

/** Environment variable → the setting that it overrides for one build. */
const overrides = {
  PRESSMARK_SITE: 'site',
  PRESSMARK_BASE: 'base',
  PRESSMARK_LANGUAGE: 'language',
  PRESSMARK_ACCENT: 'accent',
} as const;

/** Makes a known configuration of archive.config.ts and the environment; a wrong setting throws. */
export function parseConfiguration(
  settings: Record<string, unknown>,
  environment: Readonly<Record<string, string | undefined>>,
): SiteConfiguration {
  const given: Record<string, unknown> = { ...settings };
  const source: Record<string, string> = {};
  for (const [variable, field] of Object.entries(overrides)) {
    const value = environment[variable];
    if (value === undefined || value === '') continue;
    given[field] = value;
    source[field] = variable;
  }
  const parsed = siteConfiguration.safeParse(given);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0] as (typeof parsed.error.issues)[number];
  const field = issue.path.join('.');
  const where = source[field] ?? `archive.config.ts${field === '' ? '' : `: ${field}`}`;
  if (issue.code === 'unrecognized_keys') throw unknownSetting(issue.keys, field, where);
  throw new ExpectedError({
    what: 'a setting is wrong',
    where,
    expected: issue.message,
    found: describe(valueAt(given, issue.path)),
    fix: 'Every setting is described in src/model/site-configuration.ts.',
  });
}

function unknownSetting(keys: readonly string[], field: string, where: string): ExpectedError {
  const [key = ''] = keys;
  const near = nearestWord(key, knownSettings(field));
  return new ExpectedError({
    what: `there is no setting "${key}"`,
    where,
    fix:
      near === null
        ? 'Every setting is described in src/model/site-configuration.ts.'
        : `Did you mean "${near}"?`,
  });
}

function knownSettings(field: string): string[] {
  const shape = siteConfiguration.shape;
  if (field === '') return Object.keys(shape);
  if (field === 'features') return Object.keys(shape.features.unwrap().shape);
  if (field.startsWith('papers.')) return ['name', 'en', 'place', 'publisher', 'issn'];
  return ['zh', 'en', 'papers'];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );
}

function describe(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
