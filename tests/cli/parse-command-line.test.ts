import { expect, test } from 'vitest';
import { parseCommandLine } from '../../scripts/cli/parse-command-line.ts';

const spec = {
  name: 'npm run ingest --',
  says: 'Reads the sources.',
  options: {
    content: { value: 'DIR', says: 'where' },
    quiet: { says: 'less' },
    'keep-going': { says: 'more' },
  },
};
const failure = (argv: string[], own: Parameters<typeof parseCommandLine>[1] = spec) => {
  try {
    parseCommandLine(argv, own);
  } catch (error) {
    return { message: (error as Error).message, status: (error as { status: number }).status };
  }
  return null;
};

test('options are taken with their values, switches without', () => {
  const line = parseCommandLine(['--content', 'my archive', '--quiet'], spec);
  expect(line.values).toEqual({ content: 'my archive' });
  expect([...line.switches]).toEqual(['quiet']);
  expect(parseCommandLine(['--content=-odd'], spec).values).toEqual({ content: '-odd' });
});

test('an unknown option is refused with the nearest known one', () => {
  expect(failure(['--contnet', 'x'])).toEqual({
    message: 'unknown option --contnet. Did you mean --content? See `npm run ingest -- --help`.',
    status: 2,
  });
  expect(failure(['--zzz'])?.message).toBe('unknown option --zzz. See `npm run ingest -- --help`.');
});

test('a missing value, a value too many and an argument too many are wrong calls', () => {
  expect(failure(['--content'])?.message).toContain('--content needs a value, DIR');
  expect(failure(['--content', '--quiet'])?.message).toContain('--content needs a value, DIR');
  expect(failure(['--quiet=yes'])?.message).toContain('--quiet takes no value, found "yes"');
  expect(failure(['stray'])?.message).toContain('"stray" is one argument too many');
  expect(failure([], { ...spec, arguments: ['FILE'] })).toMatchObject({ status: 2 });
});
