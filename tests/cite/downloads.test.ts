import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { zipLines } from '../../scripts/downloads/zip-lines.ts';
import { formatCsvRow } from '../../src/cite/format-csv-row.ts';
import { makeDataPackage } from '../../src/cite/make-data-package.ts';
import { tableColumns } from '../../src/cite/table-columns.ts';

test('cells with commas, quotation marks and line breaks are quoted', () => {
  expect(formatCsvRow(['夜校', 'a,b', '说"好"', '一\n二', '', null])).toBe(
    '夜校,"a,b","说""好""","一\n二",,\r\n',
  );
});

test('a cell that a spreadsheet would run is shown as text', () => {
  expect(formatCsvRow(['=HYPERLINK("x")', '+1', '-1', '@x', '1-2'])).toBe(
    `"'=HYPERLINK(""x"")",'+1,'-1,'@x,1-2\r\n`,
  );
});

test('the data package names every file with size, checksum and columns', () => {
  const described = makeDataPackage(
    [
      { path: 'articles-2024.csv.gz', bytes: 10, hash: 'ab' },
      { path: 'articles-2024.jsonl.gz', bytes: 20, hash: 'cd' },
    ],
    {
      name: 'archive.example.org',
      title: '启明远川新闻档案',
      description: '两份报纸',
      homepage: 'https://archive.example.org/',
      license: null,
    },
  );
  expect(described).not.toHaveProperty('licenses');
  expect(described).toMatchObject({
    profile: 'data-package',
    resources: [
      {
        name: 'articles-2024-csv',
        path: 'articles-2024.csv.gz',
        format: 'csv',
        compression: 'gz',
        bytes: 10,
        hash: 'sha256:ab',
        schema: { primaryKey: 'id', fields: tableColumns.map(({ name }) => ({ name })) },
      },
      { name: 'articles-2024-jsonl', format: 'jsonl', hash: 'sha256:cd' },
    ],
  });
});

test('names, types and checksums have the forms that Frictionless Data asks for', () => {
  const described = makeDataPackage([{ path: 'articles-2024-2.csv.gz', bytes: 1, hash: '0a' }], {
    name: 'archive.example.org',
    title: '档案',
    description: '',
    homepage: 'https://archive.example.org/',
    license: 'https://opensource.org/license/mit',
  });
  expect(described.name).toMatch(/^[-a-z0-9._/]+$/);
  expect(described.licenses).toEqual([{ path: 'https://opensource.org/license/mit' }]);
  const [resource = {}] = described.resources as Record<string, unknown>[];
  expect(resource.name).toMatch(/^[-a-z0-9._/]+$/);
  expect(resource.hash).toMatch(/^sha256:[0-9a-f]+$/);
  const { fields } = resource.schema as { fields: { name: string; type: string }[] };
  expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
  expect(fields.every(({ type }) => type === 'string')).toBe(true);
});

async function* lines(): AsyncGenerator<[string, string]> {
  yield ['', 'head\n'];
  for (let count = 0; count < 20_000; count += 1) yield [`{"n":${count}}\n`, `${count}\n`];
}

test('lines are zipped into two files, the same lines into the same bytes', async () => {
  const [json, csv] = await zipLines(lines());
  expect(gunzipSync(json).toString().split('\n')[19_999]).toBe('{"n":19999}');
  expect(gunzipSync(csv).toString().startsWith('head\n0\n1\n')).toBe(true);
  expect(await zipLines(lines())).toEqual([json, csv]);
});
