import { stripTypeScriptTypes } from 'node:module';
import type { APIRoute } from 'astro';
import { address } from '../site/address.ts';
import { configuration } from '../site/configuration.ts';
import { retiredWorker } from '../web/retired-worker.ts';
import source from '../web/service-worker.ts?raw';

/** The service worker, or what takes it away again where it is switched off. */
export const GET: APIRoute = () => {
  const worker = configuration.features.offline
    ? `const base = ${JSON.stringify(address('/'))};\n${stripTypeScriptTypes(source)}`
    : retiredWorker;
  return new Response(worker, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
};
