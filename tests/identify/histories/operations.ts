import { inventText } from '../invent-text.ts';
import type { seededRandom } from '../seeded-random.ts';
import { lengthOf, type TrueArticle, type TruePage, type World } from './world.ts';

type Random = ReturnType<typeof seededRandom>;
/** Does one thing to one page and answers with the addresses it touched; none for no occasion. */
type Operation = (world: World, random: Random, address: string, page: TruePage) => string[];

/** Sentences that stand word for word in many articles. */
const boilerplate = [
  '欢迎广大职工朋友积极报名参加，名额有限，先到先得，报满为止。',
  '咨询电话请在工作日上午九点至下午五点拨打，节假日顺延办理。',
  '活动现场还设置了政策宣传、健康义诊、技能展示和便民服务等环节。',
];
const columns = ['一周天气', '便民服务台', '读者来信', '夜班手记'];

function inventArticle(world: World, random: Random): TrueArticle {
  const name = world.nextName;
  world.nextName += 1;
  if (random.chance(0.2)) {
    const digits = () => String(random.below(90_000) + 10_000);
    const notice = `${inventText(random, 6)}服务窗口每周${random.pick([...'一二三四五六'])}开放，`;
    const headline = random.pick(columns);
    const text = `${notice}地址${inventText(random, 4)}路${digits()}号，电话${digits()}。`;
    return { name, headline, paragraphs: [text + (boilerplate[1] ?? '')] };
  }
  const paragraphs = Array.from({ length: 2 + random.below(6) }, () =>
    inventText(random, 30 + random.below(90)),
  );
  if (random.chance(0.4)) paragraphs.push(random.pick(boilerplate));
  return { name, headline: inventText(random, 8 + random.below(8)), paragraphs };
}

export function inventPage(world: World, random: Random): { address: string; page: TruePage } {
  const number = world.nextPage;
  world.nextPage += 1;
  const day = new Date(Date.UTC(2024, 0, 1 + Math.floor(number / 3))).toISOString().slice(0, 10);
  const articles = Array.from({ length: 1 + random.below(5) }, () => inventArticle(world, random));
  const address = `qiming/${day}/0${(number % 3) + 1}`;
  return { address, page: { articles, isTraditional: false } };
}

const addPage: Operation = (world, random) => {
  const { address, page } = inventPage(world, random);
  world.pages.set(address, page);
  return [address];
};

const addArticle: Operation = (world, random, address, page) => {
  page.articles.splice(random.below(page.articles.length + 1), 0, inventArticle(world, random));
  return [address];
};

const correctMisprint: Operation = (_world, random, address, page) => {
  const article = random.pick(page.articles);
  const at = random.below(article.paragraphs.length);
  const text = article.paragraphs[at] ?? '';
  const place = random.below(text.length);
  article.paragraphs[at] = `${text.slice(0, place)}误${text.slice(place + 1)}`;
  return [address];
};

const addParagraph: Operation = (_world, random, address, page) => {
  const article = random.pick(page.articles);
  if (lengthOf(article) < 150) return [];
  article.paragraphs.splice(random.below(3), 0, inventText(random, 50));
  return [address];
};

const changeHeadline: Operation = (_world, random, address, page) => {
  const article = random.pick(page.articles);
  if (article.headline.length > 20) return [];
  article.headline = inventText(random, 10);
  return [address];
};

const reorderArticles: Operation = (_world, random, address, page) => {
  page.articles.sort(() => random.below(3) - 1);
  return [address];
};

const reorderParagraphs: Operation = (_world, _random, address, page) => {
  for (const article of page.articles) article.paragraphs.reverse();
  return [address];
};

const reencode: Operation = (_world, _random, address, page) => {
  page.isTraditional = !page.isTraditional;
  return [address];
};

const shiftBoundary: Operation = (_world, _random, address, page) => {
  const [first, second] = page.articles;
  const last = first?.paragraphs.at(-1);
  if (!first || !second || last === undefined || first.paragraphs.length < 2) return [];
  const isSmall = (article: TrueArticle) => last.length < 0.3 * lengthOf(article);
  if (!isSmall(first) || !isSmall(second)) return [];
  first.paragraphs.pop();
  second.paragraphs.unshift(last);
  return [address];
};

const splitArticle: Operation = (world, random, address, page) => {
  const article = random.pick(page.articles);
  const [headline, ...rest] = article.paragraphs.slice(-2);
  if (article.paragraphs.length < 4 || headline === undefined) return [];
  if ([...world.mergedInto.values()].some(({ into }) => into === article.name)) return [];
  const part = { name: world.nextName, headline, paragraphs: rest };
  if (lengthOf(part) < 60 || lengthOf(part) > 0.4 * lengthOf(article)) return [];
  world.nextName += 1;
  article.paragraphs = article.paragraphs.slice(0, -2);
  page.articles.splice(page.articles.indexOf(article) + 1, 0, part);
  return [address];
};

const mergeArticles: Operation = (world, _random, address, page) => {
  const [first, second] = page.articles;
  if (!first || !second) return [];
  const [greater, lesser] = lengthOf(first) > lengthOf(second) ? [first, second] : [second, first];
  if (lengthOf(lesser) > 0.75 * lengthOf(greater) || lengthOf(lesser) < 40) return [];
  world.mergedInto.set(lesser.name, { into: greater.name, text: structuredClone(lesser), address });
  greater.paragraphs.push(lesser.headline, ...lesser.paragraphs);
  page.articles.splice(page.articles.indexOf(lesser), 1);
  return [address];
};

const undoMerge: Operation = (world, _random, address, page) => {
  for (const article of page.articles) {
    for (const [name, { into, text }] of world.mergedInto) {
      const at = article.paragraphs.indexOf(text.headline);
      const there = article.paragraphs.slice(at, at + 1 + text.paragraphs.length);
      if (into !== article.name || at < 0) continue;
      if (there.join('\n') !== [text.headline, ...text.paragraphs].join('\n')) continue;
      article.paragraphs.splice(at, there.length);
      page.articles.push(text);
      world.mergedInto.delete(name);
      return [address];
    }
  }
  return [];
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

const deleteArticle: Operation = (world, random, address, page) => {
  if (page.articles.length < 2) return [];
  const article = random.pick(page.articles);
  page.articles.splice(page.articles.indexOf(article), 1);
  world.cuttings.push({ address, article });
  return [address];
};

const restoreArticle: Operation = (world, random, address, page) => {
  const at = world.cuttings.findIndex((cutting) => cutting.address === address);
  const [cutting] = at < 0 ? [] : world.cuttings.splice(at, 1);
  if (cutting === undefined) return [];
  page.articles.splice(random.below(page.articles.length + 1), 0, cutting.article);
  return [address];
};

const operations: readonly Operation[] = [
  addPage,
  addArticle,
  addArticle,
  correctMisprint,
  correctMisprint,
  addParagraph,
  changeHeadline,
  reorderArticles,
  reorderParagraphs,
  reencode,
  shiftBoundary,
  splitArticle,
  mergeArticles,
  undoMerge,
  undoMerge,
  moveArticleWithinIssue,
  movePage,
  deletePage,
  replacePageByNextWeeks,
  restorePage,
  deleteArticle,
  restoreArticle,
];

/** Does up to three things to different pages; answers with what it did, `movePage qiming/…`. */
export function changeWorld(world: World, random: Random): { log: string[]; touched: Set<string> } {
  const log: string[] = [];
  const touched = new Set<string>();
  if (world.pages.size === 0) return { log, touched: new Set(addPage(world, random, '', noPage)) };
  const addresses = [...world.pages.keys()];
  for (let count = 1 + random.below(3); count > 0; count -= 1) {
    const address = random.pick(addresses);
    const page = world.pages.get(address);
    if (page === undefined || touched.has(address)) continue;
    const operation = random.pick(operations);
    const reached = operation(world, random, address, page);
    if (reached.length > 0) log.push(`${operation.name} ${reached.join(' ')}`);
    for (const one of reached) touched.add(one);
  }
  return { log, touched };
}

const noPage: TruePage = { articles: [], isTraditional: false };
