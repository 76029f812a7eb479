import { close, createIndex } from 'pagefind';
import { findFolders } from '../../archive/find-folders.ts';
import { pipelineOptions } from '../../cli/command-line.ts';
import { runCommand } from '../../cli/run-command.ts';
import { makeEffects } from '../../effects/make-effects.ts';
import { readBenchArticles } from './read-bench-articles.ts';

await runCommand(
  {
    name: 'only-pagefind',
    says: 'Indexes an ingested archive with Pagefind as it comes.',
    options: pipelineOptions,
  },
  async (line) => {
    const effects = makeEffects();
    const folders = await findFolders(line.values, effects);
    const { index, errors } = await createIndex({});
    if (index === undefined) throw new Error(errors.join('\n'));
    for await (const { id, headline, texts } of readBenchArticles(folders.articles, effects)) {
      const paragraphs = texts.map((text) => `<p>${escapeText(text)}</p>`).join('');
      await index.addHTMLFile({
        url: `/a/${id}/`,
        content: `<html lang="zh"><title>${escapeText(headline)}</title><body><h1>${escapeText(headline)}</h1>${paragraphs}</body></html>`,
      });
    }
    await index.writeFiles({ outputPath: `${folders.out}/pagefind` });
    await close();
  },
);

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
