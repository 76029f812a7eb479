import type { APIRoute } from 'astro';
import { configuration } from '../../site/configuration.ts';
import { formatArticleJson } from '../../site/format-article-json.ts';
import { openArchive } from '../../site/open-archive.ts';
import { readArticle } from '../../site/read-article.ts';

/** Each article for programs; none where the configuration switches it off. */
export async function getStaticPaths() {
  if (!configuration.features.json) return [];
  const { articles } = await openArchive();
  return articles.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params }) => {
  const body = formatArticleJson(readArticle(params.id ?? ''));
  return new Response(body, { headers: { 'content-type': 'application/json' } });
};
