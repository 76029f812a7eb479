import { inventText } from '../invent-text.ts';
import { inventArticle } from './invent-article.ts';
import type { Operation } from './operation.ts';
import { lengthOf, type TrueArticle } from './world.ts';

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
  world.partOf.set(part.name, article.name);
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

/** What can happen to articles within their page. */
export const articleOperations: readonly Operation[] = [
  addArticle,
  correctMisprint,
  addParagraph,
  changeHeadline,
  reorderArticles,
  reorderParagraphs,
  shiftBoundary,
  splitArticle,
  mergeArticles,
  undoMerge,
  deleteArticle,
  restoreArticle,
  // The commonest, and the rarest to find its occasion.
  addArticle,
  correctMisprint,
  undoMerge,
];
