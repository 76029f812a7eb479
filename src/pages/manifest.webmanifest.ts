import type { APIRoute } from 'astro';
import { address } from '../site/address.ts';
import { configuration } from '../site/configuration.ts';
import { languageTags } from '../words/language.ts';

export const GET: APIRoute = () => {
  const { language, name, description } = configuration;
  return Response.json({
    name: name[language],
    short_name: name[language],
    description: description[language],
    lang: languageTags[language],
    start_url: address('/'),
    scope: address('/'),
    display: 'minimal-ui',
    background_color: '#fdfdfc',
    theme_color: '#fdfdfc',
    icons: [
      { src: address('/icons/icon.svg'), type: 'image/svg+xml', sizes: 'any' },
      { src: address('/icons/icon-192.png'), type: 'image/png', sizes: '192x192' },
      { src: address('/icons/icon-512.png'), type: 'image/png', sizes: '512x512' },
      {
        src: address('/icons/icon-maskable.png'),
        type: 'image/png',
        sizes: '512x512',
        purpose: 'maskable',
      },
    ],
  });
};
