import type { APIRoute } from 'astro';
import { betanumeric } from '../../../identify/betanumeric.ts';
import { openArchive } from '../../../site/open-archive.ts';

/** The ids that begin with one character, each with its headline: for whoever mistyped one. */
export function getStaticPaths() {
  return [...betanumeric].map((letter) => ({ params: { letter } }));
}

export const GET: APIRoute = async ({ params }) => {
  const { ledger } = await openArchive();
  const entries = [...ledger.values()].filter(({ id }) => id.startsWith(params.letter ?? ' '));
  return Response.json(Object.fromEntries(entries.map(({ id, headline }) => [id, headline])));
};
