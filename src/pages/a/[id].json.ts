import type { APIRoute } from 'astro';
import { configuration } from '../../site/configuration.ts';
import { formatArticleJson } from '../../site/format-article-json.ts';
import { keyPages } from '../../site/key-pages.ts';
import { openArchive } from '../../site/open-archive.ts';
import { readArticle } from '../../site/read-article.ts';

/** Each article for programs; none where the configuration switches it off. */
export async function getStaticPaths() {
  if (!configuration.features.json) return [];
  const archive = await openArchive();
  const pages = archive.articles.map(({ id }) => ({ params: { id }, props: {} }));
  return keyPages(archive, pages, ({ params }) => archive.marks.get(params.id));
}

export const GET: APIRoute = async ({ params }) => {
  const body = formatArticleJson(readArticle(params.id ?? ''));
  return new Response(body, { headers: { 'content-type': 'application/json' } });
};
