import { tableColumns } from './table-columns.ts';

export interface DataFile {
  /** `articles-2024.csv.gz`. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256, hexadecimal. */
  readonly hash: string;
}

export interface DataPackageOptions {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly homepage: string;
  /** The licence's web address. */
  readonly license: string | null;
}

/** The `datapackage.json` (Frictionless Data) that describes the archive's downloads. */
export function makeDataPackage(
  files: readonly DataFile[],
  { name, title, description, homepage, license }: DataPackageOptions,
): Record<string, unknown> {
  return {
    profile: 'data-package',
    name,
    title,
    description,
    homepage,
    ...(license === null ? {} : { licenses: [{ path: license }] }),
    resources: files.map(describeFile),
  };
}

function describeFile({ path, bytes, hash }: DataFile): Record<string, unknown> {
  const isTable = path.includes('.csv');
  return {
    name: path.replace(/\.gz$/, '').replaceAll('.', '-'),
    path,
    format: isTable ? 'csv' : 'jsonl',
    mediatype: isTable ? 'text/csv' : 'application/jsonl',
    encoding: 'utf-8',
    compression: 'gz',
    bytes,
    hash: `sha256:${hash}`,
    ...(isTable
      ? {
          profile: 'tabular-data-resource',
          schema: {
            fields: tableColumns.map(({ name, type, description }) => ({
              name,
              type,
              description,
            })),
            primaryKey: 'id',
          },
        }
      : {}),
  };
}
