import type { APIRoute } from 'astro';
import { formatOpenSearch } from '../search/format-open-search.ts';
import { configuration } from '../site/configuration.ts';
import { permalink } from '../site/permalink.ts';

/** Lets browsers offer this archive as a search of their own. */
export const GET: APIRoute = () => {
  const { name, description, language } = configuration;
  const document = formatOpenSearch({
    name: name[language],
    description: description[language],
    address: `${permalink('/search/')}?q=`,
    self: permalink('/opensearch.xml'),
    language: language === 'zh' ? 'zh-CN' : 'en',
  });
  return new Response(document, {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};
