import { expect, test } from 'vitest';
import { seedRandom } from '../../scripts/simulator/seed-random.ts';
import { type SearchOptions, searchArchive } from '../../src/search/search-archive.ts';
import { testId } from './build-files.ts';
import { openIndex } from './open-index.ts';

const random = seedRandom('filters');
const TOPICS = ['安全生产', '技能竞赛', '职业教育'];
const REGIONS = ['全国', '江苏省', '江苏省/苏州市', '江苏省/苏州市/吴江区', '安徽省/宣城市'];
const KINDS = ['news', 'brief', 'photo'] as const;
const PEOPLE = ['周小满', '何其远', '林晓星'];
const DATES = ['2021-12-31', '2022-01-01', '2022', '2022-06', '2022-06-15', '2023-02-28', null];
const WORDS = ['吊机', '夜校', '码头'];

const drafts = Array.from({ length: 300 }, (_, n) => ({
  headline: random.pick(WORDS),
  paragraphs: random.sample(WORDS, random.between(0, 3)),
  topics: random.sample(TOPICS, random.between(0, 2)),
  regions: random.sample(REGIONS, random.between(0, 3)),
  kind: random.pick(KINDS),
  reporters: [...random.sample(PEOPLE, random.between(0, 2)), ...(n % 4 === 0 ? [`只此${n}`] : [])],
  date: random.pick(DATES),
}));
const archive = await openIndex(drafts);

type Draft = (typeof drafts)[number];

/** The same question put to the drafts themselves. */
function holds(draft: Draft, word: string, { filters = {}, from, to }: SearchOptions): boolean {
  const any = (wanted: string[] | undefined, values: readonly string[]) =>
    wanted === undefined || wanted.some((value) => values.includes(value));
  const first = draft.date?.padEnd(7, '-01').padEnd(10, '-01') ?? null;
  const last = draft.date === null ? null : `${draft.date}-12-31`.slice(0, 10);
  const end = draft.date === '2022-06' ? '2022-06-30' : last;
  return (
    [draft.headline, ...draft.paragraphs].includes(word) &&
    any(filters.topic, draft.topics) &&
    any(filters.region, draft.regions.flatMap(withAncestors)) &&
    any(filters.kind, [draft.kind]) &&
    any(filters.person, draft.reporters) &&
    any(filters.year, draft.date === null ? [] : [draft.date.slice(0, 4)]) &&
    (from === undefined || (end !== null && end >= from)) &&
    (to === undefined || (first !== null && first <= to))
  );
}

function withAncestors(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
}

function pickOptions(): SearchOptions {
  const some = <T>(values: readonly T[]): T[] | undefined =>
    random.chance(0.3) ? random.sample(values, random.between(1, 2)) : undefined;
  return {
    filters: {
      topic: some(TOPICS),
      region: some([...REGIONS, '安徽省']),
      kind: some(KINDS),
      person: some([...PEOPLE, '只此8', '查无此人']),
      year: some(['2021', '2022', '2023', '1999']),
    },
    from: random.chance(0.2) ? random.pick(['2022-01-01', '2022-06-15', '2022-06-30']) : undefined,
    to: random.chance(0.2) ? random.pick(['2022-01-01', '2022-06-15', '2023-02-28']) : undefined,
  };
}

test('finds and counts as a plain filter and a recount do', async () => {
  for (let i = 0; i < 300; i += 1) {
    const word = random.pick(WORDS);
    const options = pickOptions();
    const expected = drafts.flatMap((draft, n) => (holds(draft, word, options) ? [n] : []));
    const { ids, total, counts } = await searchArchive(archive, word, options);
    expect({ options, ids: [...ids].sort() }).toEqual({ options, ids: expected.map(testId) });
    expect(total).toBe(expected.length);
    expect(counts).toEqual(
      recount(expected.map((n) => drafts[n]).filter((draft) => draft !== undefined)),
    );
  }
});

/** Every value of every facet, counted by hand. */
function recount(found: readonly Draft[]): Record<string, Record<string, number>> {
  const count = (values: (draft: Draft) => readonly string[]) => {
    const all = found.flatMap((draft) => [...new Set(values(draft))]);
    return Object.fromEntries(
      all.map((value) => [value, all.filter((one) => one === value).length]),
    );
  };
  return {
    topic: count(({ topics }) => topics),
    region: count(({ regions }) => regions.flatMap(withAncestors)),
    year: count(({ date }) => (date === null ? [] : [date.slice(0, 4)])),
    kind: count(({ kind }) => [kind]),
    person: count(({ reporters }) => reporters),
  };
}

test('sorts as the dates say', async () => {
  for (const sort of ['newest', 'oldest'] as const) {
    const { ids } = await searchArchive(archive, '吊机', { sort });
    const dates = ids.map(
      (id) => drafts[drafts.findIndex((_, n) => testId(n) === id)]?.date ?? null,
    );
    const known = dates
      .filter((date) => date !== null)
      .map((date) => date.padEnd(7, '-01').padEnd(10, '-01'));
    expect(known).toEqual(sort === 'oldest' ? known.toSorted() : known.toSorted().reverse());
    expect(dates.slice(known.length).every((date) => date === null)).toBe(true);
  }
});
