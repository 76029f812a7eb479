import { readdirSync, readFileSync, statSync } from 'node:fs';

/** The first page below a folder of the built site, the deepest of its kind. */
function firstBelow(folder: string, path: string, depth: number): string {
  let at = path;
  for (let step = 0; step < depth; step += 1) {
    const [first] = readdirSync(`${folder}${at}`)
      .filter((name) => statSync(`${folder}${at}${name}`).isDirectory())
      .filter((name) => !/^(~?\d{1,2}|on|undated)$/u.test(name) || at !== path)
      .sort();
    if (first === undefined) break;
    at += `${first}/`;
  }
  return at;
}

/** The first page below a folder whose path and text are as asked; a small archive may have none. */
function firstWhere(
  folder: string,
  path: string,
  asked: { path: RegExp; without?: string },
): string | undefined {
  const found = readdirSync(`${folder}${path}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('/index.html'))
    .map((name) => `${path}${name.replace(/index\.html$/u, '')}`)
    .sort()
    .filter((page) => asked.path.test(page))
    .find(
      (page) =>
        asked.without === undefined ||
        !readFileSync(`${folder}${page}index.html`, 'utf8').includes(asked.without),
    );
  return found;
}

/** One page of every kind that the site has, by what it is. */
export function listPageKinds(folder: string): Record<string, string> {
  const kinds: Record<string, string | undefined> = {
    home: '/',
    topics: '/topics/',
    topic: firstBelow(folder, '/topics/', 1),
    'the second page of a list': firstWhere(folder, '/topics/', { path: /\/2\/$/u }),
    places: '/regions/',
    province: firstBelow(folder, '/regions/', 1),
    county: firstBelow(folder, '/regions/', 3),
    dates: '/dates/',
    year: firstBelow(folder, '/dates/', 1),
    month: firstBelow(folder, '/dates/', 2),
    day: firstBelow(folder, '/dates/', 3),
    'articles without a day': firstWhere(folder, '/dates/', { path: /\/undated\/$/u }),
    'the same days': '/dates/on/',
    'one day in all years': firstBelow(folder, '/dates/on/', 1),
    people: '/people/',
    person: firstBelow(folder, '/people/', 1),
    organisations: '/organisations/',
    organisation: firstBelow(folder, '/organisations/', 1),
    series: '/series/',
    'one series': firstBelow(folder, '/series/', 1),
    sources: '/sources/',
    source: firstBelow(folder, '/sources/', 3),
    'a source of ready-made articles': firstWhere(folder, '/sources/', {
      path: /\/\d{4}-\d\d-\d\d\/\d\d\/$/u,
      without: 'class="piece',
    }),
    dossiers: '/dossiers/',
    dossier: firstBelow(folder, '/dossiers/', 1),
    search: '/search/',
    headlines: '/search/headlines/',
    'headlines of a letter': firstBelow(folder, '/search/headlines/', 1),
    downloads: '/data/',
    about: '/about/',
    help: '/help/',
    offline: '/offline/',
    'not found': '/404.html',
  };
  return Object.fromEntries(
    Object.entries(kinds).flatMap(([kind, path]) => (path === undefined ? [] : [[kind, path]])),
  );
}
