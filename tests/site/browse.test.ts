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
