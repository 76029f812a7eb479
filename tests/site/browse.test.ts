import { readdirSync, readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import type { Article } from '../../src/model/article.ts';
import { topics as topicsSchema } from '../../src/model/topic.ts';
import { listArticles } from './list-articles.ts';

const folder = inject('siteFolder');
const articles = listArticles(inject('articles'));
const topics = topicsSchema.parse(parse(readFileSync('content/authority/topics.yml', 'utf8')));

function pageOf(path: string): string {
  return readFileSync(`${folder}${path}index.html`, 'utf8');
}

/** The count that a list page says, and the ids that its pages list, first to last. */
function readList(path: string): { said: number; listed: string[] } {
  const first = pageOf(path);
  const said = Number(/共 ([\d,]+) 篇/u.exec(first)?.[1]?.replace(',', '') ?? -1);
  const others = readdirSync(`${folder}${path}`)
    .filter((name) => /^\d+$/u.test(name))
    .sort((a, b) => Number(a) - Number(b));
  const html = [first, ...others.map((name) => pageOf(`${path}${name}/`))].join('');
  const cards = /<h[23] class="card-title">\s*<a href="\/a\/(\w+)\//gu;
  return { said, listed: [...html.matchAll(cards)].map(([, id]) => id ?? '') };
}

/** The pages below one, as paths. */
function listsBelow(path: string): string[] {
  return readdirSync(`${folder}${path}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => `${path}${file.replace('index.html', '')}`);
}

function idsOf(chosen: Article[]): string[] {
  return chosen.map(({ id }) => id as string).sort();
}

/** Expects that a page says and lists exactly these. */
function expectList(path: string, chosen: Article[]): void {
  const { said, listed } = readList(path);
  expect(said, path).toBe(chosen.length);
  expect([...listed].sort(), path).toEqual(idsOf(chosen));
}

test('every topic says and lists the articles that have it, or one below it', () => {
  const below = (name: string): string[] => [
    name,
    ...topics.filter(({ parent }) => parent === name).flatMap((child) => below(child.name)),
  ];
  for (const { name, slug } of topics) {
    const names = below(name);
    const chosen = articles.filter((one) => one.topics.some((topic) => names.includes(topic.name)));
    if (chosen.length > 0) expectList(`/topics/${slug}/`, chosen);
  }
});

test('every place says and lists the articles of all that lies in it', () => {
  const slugs = new Set(
    articles.flatMap(({ regions }) =>
      regions.flatMap(({ slug }) =>
        slug.split('/').map((_, at, steps) => steps.slice(0, at + 1).join('/')),
      ),
    ),
  );
  expect(slugs.size).toBeGreaterThan(100);
  for (const slug of slugs) {
    const chosen = articles.filter(({ regions }) =>
      regions.some((place) => `${place.slug}/`.startsWith(`${slug}/`)),
    );
    expectList(`/regions/${slug}/`, chosen);
  }
});

test('every day says and lists its articles', () => {
  const days = new Set(
    articles.flatMap(({ date }) => (date.precision === 'day' ? date.value : [])),
  );
  for (const day of days) {
    if (day === null) continue;
    const chosen = articles.filter(({ date }) => date.value === day);
    expectList(`/dates/${day.replaceAll('-', '/')}/`, chosen);
  }
});

test('every month and year says and shows its articles', () => {
  const values = articles.flatMap(({ date }) => date.value ?? []);
  const months = new Set(values.filter((day) => day.length > 4).map((day) => day.slice(0, 7)));
  const years = new Set(values.map((day) => day.slice(0, 4)));
  expect(months.size).toBeGreaterThan(10);
  for (const time of [...months, ...years]) {
    const path = `/dates/${time.replace('-', '/')}/`;
    expect(readList(path).said, path).toBe(values.filter((value) => value.startsWith(time)).length);
  }
});

test('every organisation and series of two articles has a page that lists them', () => {
  const kinds = [
    { home: 'organisations', namesOf: (one: Article) => one.organisations.map(({ slug }) => slug) },
    { home: 'series', namesOf: ({ series }: Article) => (series === null ? [] : [series]) },
  ];
  for (const { home, namesOf } of kinds) {
    const names = articles.flatMap((one) => [...new Set(namesOf(one))]);
    const often = [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
    const shelves = readdirSync(`${folder}/${home}`).filter((name) => name !== 'index.html');
    expect(shelves.length, home).toBe(often.length);
    const lists = often.map((name) => idsOf(articles.filter((one) => namesOf(one).includes(name))));
    const listed = shelves.map((slug) => readList(`/${home}/${slug}/`).listed.sort());
    expect(listed.map((ids) => ids.join()).sort()).toEqual(lists.map((ids) => ids.join()).sort());
  }
});

test('what stands beside a link to a list is what the list says', () => {
  const told = ['/topics/', '/regions/', '/people/', '/organisations/', '/series/', '/dates/']
    .flatMap((path) => [path, ...listsBelow(path)])
    .flatMap((path) => {
      const html = pageOf(path);
      const beside = html.matchAll(
        /<a href="(\/[a-z][^"]*\/)"[^>]*>[^<]*<\/a>(?:<small>[^<]*<\/small>)?<span>([\d,]+) 篇/gu,
      );
      const tiles = html.matchAll(/href="(\/regions\/[^"]*\/)" aria-label="\S+ ([\d,]+) 篇/gu);
      const days = html.matchAll(/<a href="(\/dates\/[^"]*\/)">\d+<small>([\d,]+) 篇/gu);
      return [...beside, ...tiles, ...days].map(([, to = '', count = '']) => ({ to, count }));
    });
  expect(told.length).toBeGreaterThan(200);
  for (const { to, count } of told) {
    if (/^\/dossiers\//u.test(to)) continue;
    expect(readList(to).said, to).toBe(Number(count.replace(',', '')));
  }
});

test('the months of a list are drawn, and stand in a table that adds up', () => {
  const monthOf = new Map(articles.map(({ id, date }) => [id as string, date.value?.slice(0, 7)]));
  let charts = 0;
  for (const path of [...listsBelow('/topics/'), ...listsBelow('/regions/')]) {
    if (/\/\d+\/$/u.test(path)) continue;
    const months = readList(path).listed.flatMap((id) => monthOf.get(id) ?? []);
    const whole = months.filter((month) => month.length === 7);
    // A list of one month has no shape, and its heading says the month.
    if (new Set(whole).size < 2) continue;
    const figure = /<figure class="chart[\s\S]*?<\/figure>/u.exec(pageOf(path))?.[0] ?? '';
    expect(figure, path).toContain('<svg class="bars"');
    const cells = [...figure.matchAll(/<td>([\d,]+)<\/td>/gu)].map(([, n = '']) => Number(n));
    expect(
      cells.reduce((all, one) => all + one, 0),
      path,
    ).toBe(whole.length);
    charts += 1;
  }
  expect(charts).toBeGreaterThan(50);
});

test('every topic and place links its feed', () => {
  for (const path of [...listsBelow('/topics/'), ...listsBelow('/regions/')]) {
    if (/\/\d+\/$/u.test(path)) continue;
    expect(pageOf(path), path).toContain(`href="${path}feed.xml"`);
  }
});

test('everyone who occurs in two articles has a page that lists them', () => {
  const slugs = articles.flatMap((one) => [...new Set(one.people.map(({ slug }) => slug))]);
  const often = new Set(slugs.filter((slug, at) => slugs.indexOf(slug) !== at));
  expect(often.size).toBeGreaterThan(5);
  for (const slug of often) {
    const chosen = articles.filter(({ people }) => people.some((one) => one.slug === slug));
    expectList(`/people/${slug}/`, chosen);
  }
});

test('every article is four clicks from the front page, without a script', () => {
  const clicks = new Map([['/', 0]]);
  const queue = ['/'];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const step = (clicks.get(path) ?? 0) + 1;
    const main = /<main[\s\S]*<\/main>/u.exec(pageOf(path))?.[0] ?? '';
    const menu = path === '/' ? pageOf(path) : main;
    for (const [, href = ''] of menu.matchAll(/<a\s[^>]*href="(\/[^"#?]*)/gu)) {
      if (clicks.has(href) || !href.endsWith('/') || step > 4) continue;
      clicks.set(href, step);
      queue.push(href);
    }
  }
  const far = articles.filter(({ id }) => !clicks.has(`/a/${id}/`)).map(({ id }) => id);
  expect(far).toEqual([]);
});

test('no page of a list is empty', () => {
  const lists = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /^(?:topics|regions|people|organisations|series|dates)\/.+\/index\.html$/u.test(path),
  );
  const empty = lists.filter(
    (path) =>
      !/href="\/a\/\w+\/|class="year-name"|class="(?:days|calendar)\b/u.test(
        pageOf(`/${path.replace('index.html', '')}`),
      ),
  );
  expect(empty).toEqual([]);
});
