import type { APIRoute } from 'astro';
import { configuration } from '../../site/configuration.ts';
import { describeArticle } from '../../site/describe-article.ts';
import { describeCitations } from '../../site/describe-citations.ts';
import { openArchive } from '../../site/open-archive.ts';
import { readArticle } from '../../site/read-article.ts';

/** Each article for programs; none where the configuration switches it off. */
export async function getStaticPaths() {
  if (!configuration.features.json) return [];
  const { articles } = await openArchive();
  return articles.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params }) => {
  const article = await readArticle(params.id ?? '');
  return Response.json({ ...describeArticle(article), citations: describeCitations(article) });
};
