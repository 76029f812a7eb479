import { z } from 'zod';
import type { Effects } from '../effects/effects.ts';
import { goldArticle } from './gold-page.ts';
import type { LabelledArticles } from './labelled-articles.ts';

const line = z.string().transform((text) => goldArticle.parse(JSON.parse(text)));

/** Reads lists of labelled articles, one article a line; a list is called as its file. */
export async function readLabelledArticles(
  folder: string,
  effects: Effects,
): Promise<LabelledArticles[]> {
  const files = (await effects.listFiles(folder)).filter((file) => file.endsWith('.jsonl'));
  return Promise.all(
    files.toSorted().map(async (file) => {
      const text = (await effects.readBytes(`${folder}/${file}`)).toString('utf8');
      const lines = text.split('\n').filter((one) => one !== '');
      return {
        set: file.replace('.jsonl', '').replaceAll('-', ' '),
        articles: lines.map((one) => line.parse(one)),
      };
    }),
  );
}
