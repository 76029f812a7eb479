import type { Article } from '../../model/article.ts';
import { compareOrder } from '../compare-order.ts';
import { listFields } from '../text/list-fields.ts';
import { placeFields } from '../text/place-fields.ts';
import { compressFile } from './compress-file.ts';
import type { IndexDraft, Job } from './index-draft.ts';

/** Takes the articles in, one after another; their texts come out as packs on the way. */
export async function* readArticles(
  articles: AsyncIterable<Article> | Iterable<Article>,
  { ids, headlines, tokenize, lists, columns, packs, recall }: IndexDraft,
): AsyncGenerator<Job> {
  const job = (text: string): Job => {
    const path = `data/text/${packs.sizes.length - 1}.bin`;
    return () => compressFile(path, new TextEncoder().encode(text), recall);
  };
  let before: Article | null = null;
  for await (const article of articles) {
    checkOrder(before, article);
    before = article;
    const fields = listFields(article);
    const placed = placeFields(fields, tokenize);
    lists.add(ids.length, placed);
    columns.add(article, placed);
    headlines.push({ row: ids.length, text: article.headline, date: article.date.value });
    ids.push(article.id);
    const text = packs.add(fields);
    if (text !== null) yield job(text);
  }
  const text = packs.close();
  if (text !== null) yield job(text);
}

function checkOrder(before: Article | null, article: Article): void {
  if (before === null || compareOrder(before, article) < 0) return;
  const describe = ({ id, date }: Article) => `${id} of ${date.value ?? 'no date'}`;
  throw new Error(
    `expected articles in order of date and id, found ${describe(article)} after ${describe(before)}`,
  );
}
