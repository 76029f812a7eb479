export interface LlmsInput {
  name: string;
  description: string;
  notice: string | null;
  articles: number;
  span: { from: string; to: string } | null;
  papers: readonly string[];
  features: { json: boolean; downloads: boolean; feeds: boolean };
  /** The whole address of a path of this site. */
  link: (path: string) => string;
}

/** The archive for language models, in the form of llmstxt.org; in English, which all of them read. */
export function formatLlms(input: LlmsInput): string {
  const { name, description, notice, articles, span, papers, features, link } = input;
  const dates = span === null ? '' : `, ${span.from} to ${span.to}`;
  return `${[
    `# ${name}`,
    `> ${description}`,
    ...(notice === null ? [] : [notice]),
    `${articles} newspaper articles in Chinese${dates}${papers.length > 0 ? `, from ${papers.join(', ')}` : ''}. Each has a permanent address, ${link('/a/')}<id>/, and each paragraph a fragment in it, #p-<anchor>. A date that is marked as inferred was worked out from the text and is not printed. Below each article stands the source page that it was cut from, with its lines. Cite articles by their permanent address.`,
    section('Browse', [
      ['Topics', '/topics/', 'by what an article is about'],
      ['Places', '/regions/', 'province, city, county'],
      ['Dates', '/dates/', 'year, month, day'],
      ['People', '/people/', 'reporters and people named in the texts'],
      ['Source pages', '/sources/', 'the texts as received, line by line'],
      ['About', '/about/', 'coverage, gaps, how the articles were made and how sure they are'],
    ]),
    section('For programs', [
      ...(features.json
        ? [['An article as JSON', '/a/{id}.json', 'text, facts with evidence, citations'] as const]
        : []),
      ['Search', '/search/api.js', 'an ES module: search(query, options)'],
      ...(features.feeds
        ? [['Feed', '/feed.xml', 'and one beside every topic, place and series'] as const]
        : []),
      ...(features.downloads
        ? [
            [
              'Downloads',
              '/data/datapackage.json',
              'the whole archive as JSON Lines and CSV',
            ] as const,
          ]
        : []),
      ['Sitemaps', '/sitemap-index.xml', 'every page with the day of its last change'],
    ]),
  ].join('\n\n')}\n`;

  function section(
    title: string,
    items: readonly (readonly [label: string, path: string, says: string])[],
  ): string {
    // The braces of a pattern are for reading.
    const lines = items.map(
      ([label, path, says]) => `- [${label}](${decodeURI(link(path))}): ${says}`,
    );
    return [`## ${title}`, '', ...lines].join('\n');
  }
}
