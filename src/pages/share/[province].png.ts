import type { APIRoute } from 'astro';
import { configuration } from '../../site/configuration.ts';
import { deriveAccent, usualAccent } from '../../site/derive-accent.ts';
import { drawShareImage } from '../../site/draw-share-image.ts';
import { keyPages } from '../../site/key-pages.ts';
import { openArchive } from '../../site/open-archive.ts';
import { provinceOf } from '../../site/province-of.ts';
import { encodePng } from '../../web/encode-png.ts';

/** One picture a province that the archive has articles of: hosts limit the number of files. */
export async function getStaticPaths() {
  const archive = await openArchive();
  const provinces = new Map(
    archive.articles.map(({ regions }) => {
      const { name, slug } = provinceOf(regions);
      return [slug, name];
    }),
  );
  const pages = [...provinces].map(([province, name]) => ({
    params: { province },
    props: { name },
  }));
  return keyPages(archive, pages);
}

export const GET: APIRoute<{ name: string | null }> = ({ props }) => {
  const { light } = deriveAccent(configuration.accent ?? usualAccent);
  return new Response(encodePng(drawShareImage(props.name, light)), {
    headers: { 'content-type': 'image/png' },
  });
};
