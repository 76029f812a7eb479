import { inventPage, inventSerialNotice } from './invent-article.ts';
import type { Operation, Random } from './operation.ts';
import { lengthOf, type World } from './world.ts';

export const addPage: Operation = (world, random) => {
  const { address, page } = inventPage(world, random);
  world.pages.set(address, page);
  return [address];
};

const reencode: Operation = (_world, _random, address, page) => {
  page.isTraditional = !page.isTraditional;
  return [address];
};

const moveArticleWithinIssue: Operation = (world, random, address, page) => {
  const article = random.pick(page.articles);
  const day = address.slice(0, 17);
  const isOther = (one: string) => one !== address && one.startsWith(day);
  const [there, other] = [...world.pages].find(([one]) => isOther(one)) ?? [];
  if (page.articles.length < 2 || lengthOf(article) < 80 || !there || !other) return [];
  page.articles.splice(page.articles.indexOf(article), 1);
  other.articles.push(article);
  return [address, there];
};

const movePage: Operation = (world, random, address, page) => {
  const other = random.chance(0.5) ? `${address}-new` : inventPage(world, random).address;
  if (world.pages.has(other)) return [];
  world.pages.delete(address);
  world.pages.set(other, page);
  return [address, other];
};

const deletePage: Operation = (world, _random, address, page) => {
  world.pages.delete(address);
  world.cellar.push({ address, page });
  return [address];
};

const replacePageByNextWeeks: Operation = (world, random, address, page) => {
  const touched = deletePage(world, random, address, page);
  return [...touched, ...addPage(world, random, address, page)];
};

const restorePage: Operation = (world, random) => {
  const kept = world.cellar.splice(random.below(world.cellar.length), 1)[0];
  if (kept === undefined || world.pages.has(kept.address)) return [];
  world.pages.set(kept.address, kept.page);
  return [kept.address];
};

const otherPage = (world: World, random: Random, address: string) => {
  const others = [...world.pages].filter(([one]) => one !== address);
  return others.length === 0 ? null : random.pick(others);
};

/** Two articles, one of each of two pages of an issue, change places. */
const swapArticles: Operation = (world, random, address, page) => {
  const day = address.slice(0, 17);
  const [there, other] =
    [...world.pages].find(([one]) => one !== address && one.startsWith(day)) ?? [];
  if (!there || !other) return [];
  const [one, two] = [random.pick(page.articles), random.pick(other.articles)];
  if (lengthOf(one) < 80 || lengthOf(two) < 80) return [];
  page.articles.splice(page.articles.indexOf(one), 1, two);
  other.articles.splice(other.articles.indexOf(two), 1, one);
  return [address, there];
};

/** Two files exchange their names. */
const swapPages: Operation = (world, random, address, page) => {
  const [there, other] = otherPage(world, random, address) ?? [];
  if (!there || !other) return [];
  world.pages.set(address, other);
  world.pages.set(there, page);
  return [address, there];
};

/** A file is added to the end of another. */
const joinPages: Operation = (world, random, address, page) => {
  const [there, other] = otherPage(world, random, address) ?? [];
  if (!there || !other || other.isTraditional !== page.isTraditional) return [];
  other.articles.push(...page.articles);
  world.pages.delete(address);
  return [address, there];
};

/** The second half of a file becomes a file of its own. */
const cutPage: Operation = (world, random, address, page) => {
  if (page.articles.length < 2) return [];
  const { address: fresh } = inventPage(world, random);
  const articles = page.articles.splice(Math.ceil(page.articles.length / 2));
  world.pages.set(fresh, { articles, isTraditional: page.isTraditional });
  return [address, fresh];
};

/** The same words are printed again on another page. */
const reprintArticle: Operation = (world, random, address, page) => {
  const [there, other] = otherPage(world, random, address) ?? [];
  if (!there || !other) return [];
  const article = structuredClone(random.pick(page.articles));
  other.articles.push({ ...article, name: world.nextName });
  world.copyOf.set(world.nextName, article.name);
  world.nextName += 1;
  return [there];
};

/** A column that comes back with the same headline and half of its words; a front page has one. */
const addSerialNotice: Operation = (world, random, address, page) => {
  if (!address.endsWith('/01') || world.columns.has(address.slice(0, 17))) return [];
  const notice = inventSerialNotice(world, random);
  world.columns.add(address.slice(0, 17));
  page.articles.push(notice);
  return [address];
};

/** What happens to pages every day. */
export const pageOperations: readonly Operation[] = [
  addPage,
  reencode,
  moveArticleWithinIssue,
  movePage,
  deletePage,
  replacePageByNextWeeks,
  restorePage,
];

/** What happens to them when an archive is put in order. */
export const wildOperations: readonly Operation[] = [
  swapArticles,
  swapPages,
  joinPages,
  cutPage,
  reprintArticle,
  addSerialNotice,
];
