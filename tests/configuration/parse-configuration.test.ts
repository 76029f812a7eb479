import { describe, expect, test } from 'vitest';
import settings from '../../archive.config.ts';
import { parseConfiguration } from '../../src/site/parse-configuration.ts';

function messageOf(change: Record<string, unknown>, environment = {}): string {
  try {
    parseConfiguration({ ...settings, ...change }, environment);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'accepted';
}

test('the configuration of the sample is right, and what it leaves out has a value', () => {
  const parsed = parseConfiguration({ ...settings, features: undefined, accent: undefined }, {});
  expect(parsed.accent).toBe(null);
  expect(parsed.features).toEqual({ json: true, offline: true, downloads: true, feeds: true });
});

describe('a wrong setting is refused with its field, what was expected and what was found', () => {
  test.each<[setting: Record<string, unknown>, message: string]>([
    [
      { name: undefined },
      'archive.config.ts: name: a setting is wrong: expected settings in braces, found nothing.',
    ],
    [{ name: { zh: '档案' } }, 'name.en: a setting is wrong: expected a text, found nothing.'],
    [{ language: 'fr' }, 'language: a setting is wrong: expected "zh" or "en", found "fr".'],
    [
      { site: 'archive.example.org' },
      'expected a web address such as "https://archive.example.org", found "archive.example.org".',
    ],
    [
      { site: 'https://example.org/press' },
      'expected an address without a path; the path goes into "base"',
    ],
    [
      { site: 'https://me:secret@example.org?a=1#b' },
      'expected an address without a path; the path goes into "base"',
    ],
    [
      { base: 'press' },
      'base: a setting is wrong: expected a path that begins and ends with "/", found "press".',
    ],
    [
      { counterpart: 'https://archive.example.org/en' },
      'counterpart: a setting is wrong: expected an address that ends with "/", found "https://archive.example.org/en".',
    ],
    [
      { papers: { 'Qi Ming': { name: '启明', en: 'Qiming' } } },
      'expected a short name such as "qiming"',
    ],
    [
      { papers: { qiming: { name: '启明', en: 'Qiming', issn: '1' } } },
      'papers.qiming.issn: a setting is wrong: expected an ISSN such as 1234-567X, found "1".',
    ],
    [
      { accent: 'red' },
      'accent: a setting is wrong: expected a colour such as "#9b1c1c", found "red".',
    ],
    [
      { accent: '#ffcc00' },
      'expected a colour dark enough to read on white (contrast 4.5 or more), found "#ffcc00".',
    ],
    [
      { features: { feeds: 'yes' } },
      'features.feeds: a setting is wrong: expected true or false, found "yes".',
    ],
    [
      { report: 'the desk' },
      'expected a mail address or the web address of an issue form, found "the desk".',
    ],
    [
      { ark: '12345' },
      'expected a name assigning authority and a shoulder such as "ark:/12345/pm", found "12345".',
    ],
    [{ license: 'MIT' }, 'expected the web address of a licence, found "MIT".'],
  ])('%j', (setting, message) => {
    expect(messageOf(setting)).toContain(message);
  });
});

test('an unknown setting is named with the nearest known one', () => {
  expect(messageOf({ licence: null })).toContain('Did you mean "license"?');
  expect(messageOf({ features: { feed: true } })).toContain('Did you mean "feeds"?');
  expect(messageOf({ papers: { qiming: { name: '启明', en: 'Qiming', isn: '1' } } })).toContain(
    'Did you mean "issn"?',
  );
});

test('a notice can only speak of papers that are described', () => {
  expect(messageOf({ notice: { zh: '样例', en: 'Sample', papers: ['qimin'] } })).toBe(
    'archive.config.ts: notice.papers: the notice speaks of a paper that is not described: expected one of qiming, yuanchuan, found "qimin". Did you mean "qiming"?',
  );
});

test('the environment overrides for one build, and is named where it is wrong', () => {
  const parsed = parseConfiguration(settings, {
    PRESSMARK_BASE: '/press/',
    PRESSMARK_LANGUAGE: 'en',
    PRESSMARK_FEATURES: 'json,feeds',
  });
  expect(parsed).toMatchObject({
    base: '/press/',
    language: 'en',
    features: { json: true, feeds: true, offline: false, downloads: false },
  });
  expect(parseConfiguration(settings, { PRESSMARK_FEATURES: 'none' }).features.json).toBe(false);
  expect(messageOf({}, { PRESSMARK_ACCENT: 'blue' })).toMatch(/^PRESSMARK_ACCENT: a setting is/u);
  expect(messageOf({}, { PRESSMARK_FEATURES: 'feed' })).toMatch(
    /^PRESSMARK_FEATURES: there is no setting "feed"\. Did you mean "feeds"\?/u,
  );
});
