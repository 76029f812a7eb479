import { ExpectedError } from '../model/expected-error.ts';
import { nearestWord } from '../model/nearest-word.ts';
import { type SiteConfiguration, siteConfiguration } from '../model/site-configuration.ts';
import { overrideSettings } from './override-settings.ts';

/** What a value of another type should have been. */
const kinds: Readonly<Record<string, string>> = {
  object: 'settings in braces',
  record: 'settings in braces, one for each name',
  string: 'a text',
  boolean: 'true or false',
  array: 'a list',
};

/** Makes a known configuration of archive.config.ts and the environment; a wrong setting throws. */
export function parseConfiguration(
  settings: Record<string, unknown>,
  environment: Readonly<Record<string, string | undefined>>,
): SiteConfiguration {
  const { given, source } = overrideSettings(settings, environment);
  const parsed = siteConfiguration.safeParse(given);
  if (parsed.success) {
    checkNotice(parsed.data);
    return parsed.data;
  }
  const issue = parsed.error.issues[0] as (typeof parsed.error.issues)[number];
  const field = issue.path.join('.');
  const where =
    source[String(issue.path[0])] ?? `archive.config.ts${field === '' ? '' : `: ${field}`}`;
  if (issue.code === 'unrecognized_keys') throw unknownSetting(issue.keys, field, where);
  throw new ExpectedError({
    what: 'a setting is wrong',
    where,
    expected: describeExpected(issue),
    found: describe(valueAt(given, issue.path)),
    fix: 'Every setting is described in src/model/site-configuration.ts.',
  });
}

function checkNotice({ notice, papers }: SiteConfiguration): void {
  const known = Object.keys(papers);
  const stranger = notice?.papers.find((paper) => !known.includes(paper));
  if (stranger === undefined) return;
  const near = nearestWord(stranger, known);
  throw new ExpectedError({
    what: 'the notice speaks of a paper that is not described',
    where: 'archive.config.ts: notice.papers',
    expected: `one of ${known.join(', ')}`,
    found: JSON.stringify(stranger),
    fix: near === null ? 'Describe it under "papers".' : `Did you mean "${near}"?`,
  });
}

type Issue = NonNullable<ReturnType<typeof siteConfiguration.safeParse>['error']>['issues'][number];

function describeExpected(issue: Issue): string {
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message;
  const isOurs = !issue.message.startsWith('Invalid input');
  if (issue.code !== 'invalid_type' || isOurs) return issue.message;
  return kinds[issue.expected] ?? issue.expected;
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
