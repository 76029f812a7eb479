import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { accentTokens } from './src/site/accent-tokens.ts';
import { configuration } from './src/site/configuration.ts';
import { hostFiles } from './src/site/host-files.ts';

export default defineConfig({
  site: configuration.site,
  base: configuration.base,
  outDir: process.env.PRESSMARK_OUT ?? 'dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  integrations: [mdx(), hostFiles(configuration.base)],
  // Inline scripts and fonts would need an exception in the content security policy.
  vite: {
    build: { assetsInlineLimit: 0 },
    css: { postcss: { plugins: [accentTokens(configuration.accent)] } },
  },
  devToolbar: { enabled: false },
  telemetry: false,
});
