import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/**
 * A plain Astro project as its documentation teaches it, over the same articles: `glob()` of
 * MDX files, one page for each, `render()`.
 */
export async function makePeer(folder: string, articles: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(`${folder}/src/pages/a`, { recursive: true });
  await cp(articles, `${folder}/src/articles`, {
    recursive: true,
    filter: (path) => !path.includes('/_'),
  });
  await symlink(resolve('node_modules'), `${folder}/node_modules`);
  await Promise.all(
    Object.entries(files).map(([path, text]) => writeFile(`${folder}/${path}`, text)),
  );
}

const files = {
  'package.json': '{ "name": "peer", "type": "module", "private": true }\n',
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [mdx()] });
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  articles: defineCollection({ loader: glob({ pattern: '**/*.mdx', base: './src/articles' }) }),
};
`,
  'src/Text.astro': '<div><slot /></div>\n',
  'src/pages/a/[id].astro': `---
import { getCollection, render } from 'astro:content';
import Text from '../../Text.astro';
export async function getStaticPaths() {
  const articles = await getCollection('articles');
  return articles.map((entry) => ({ params: { id: entry.data.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="zh-Hans">
  <head><meta charset="utf-8" /><title>{entry.data.headline}</title></head>
  <body><h1>{entry.data.headline}</h1><Content components={{ Lead: Text, Photo: Text }} /></body>
</html>
`,
};
