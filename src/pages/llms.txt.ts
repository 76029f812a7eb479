import type { APIRoute } from 'astro';
import { dateSpan } from '../browse/date-span.ts';
import { configuration } from '../site/configuration.ts';
import { openArchive } from '../site/open-archive.ts';
import { paperName } from '../site/paper-name.ts';
import { permalink } from '../site/permalink.ts';
import { formatLlms } from '../web/format-llms.ts';

/** What a language model should know before it reads this archive. */
export const GET: APIRoute = async () => {
  const archive = await openArchive();
  const { language, name, description, features, notice } = configuration;
  return new Response(
    formatLlms({
      name: name[language],
      description: description[language],
      notice: notice?.[language] ?? null,
      articles: archive.articles.length,
      span: dateSpan(archive.articles),
      papers: archive.papers.map(paperName),
      features,
      link: permalink,
    }),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
};
