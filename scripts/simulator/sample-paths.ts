import type { PagePlan } from './sample-plan.ts';

/** Where a page of the sample lies, `qiming/2021-01-15-02`; paths from the root of the repository. */
export function samplePaths(address: string, { form, name }: PagePlan) {
  const [paper = '', day = ''] = address.split('/');
  const place = `${paper}/${day.slice(0, 10)}/${day.slice(11)}`;
  const path = `content/sources/${name ?? place}`;
  return {
    source: `${path}.${form === 'records' ? 'jsonl' : 'txt'}`,
    sidecar: form === 'sidecar' ? `${path}.yml` : null,
    labels: form === 'records' ? null : `tests/cases/sample/${paper}-${day}/gold.json`,
  };
}
